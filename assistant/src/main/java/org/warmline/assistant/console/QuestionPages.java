package org.warmline.assistant.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.question.Answering;
import org.warmline.assistant.question.OpenedGroup;
import org.warmline.assistant.question.QuestionId;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/** What residents asked and nothing covers; one answer is written for all who asked it. */
@Controller
class QuestionPages {

    private static final String BACK = "redirect:/questions";

    private final Answering answering;
    private final Residents residents;
    private final LivedIn livedIn;
    private final Clock clock;

    QuestionPages(Answering answering, Residents residents, LivedIn livedIn, Clock clock) {
        this.answering = answering;
        this.residents = residents;
        this.livedIn = livedIn;
        this.clock = clock;
    }

    @GetMapping("/questions")
    String list(Viewer viewer, Model model) {
        var groups = answering.open(viewer.scope());
        model.addAttribute(
                "open", groups.stream().filter(group -> group.drafts().isEmpty()).toList());
        model.addAttribute(
                "drafted", groups.stream().filter(group -> !group.drafts().isEmpty()).toList());
        model.addAttribute("untold", answering.untold(viewer.scope()));
        model.addAttribute("maySign", viewer.role() == Role.SUPERVISOR);
        return "console/questions";
    }

    @GetMapping("/questions/{id}")
    String open(@PathVariable UUID id, Viewer viewer, Model model) {
        var opened = opened(id, viewer);
        fill(opened, blank(), model);
        return "console/question";
    }

    @PostMapping("/questions/{id}/answer")
    String answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> of,
            @RequestParam Map<String, String> fields,
            Viewer viewer,
            Model model,
            RedirectAttributes after) {
        var form = AnswerForm.of(fields);
        var question = new QuestionId(id);
        var language = answering.language(question, viewer.scope()).orElseThrow(Sight::nothing);
        var opened = answering.open(question, viewer.scope(), viewer.actor());
        var problem = form.problem(language);
        if (problem.isPresent() && opened.isPresent()) {
            fill(opened.get(), form, model);
            model.addAttribute("problem", problem.get());
            return "console/question";
        }
        if (problem.isEmpty()) {
            var questions = of.stream().map(QuestionId::new).collect(Collectors.toSet());
            answering.answer(questions, form.replies(), viewer.scope(), viewer.actor());
        }
        after.addFlashAttribute("notice", problem.orElseGet(() -> written(opened)));
        return BACK;
    }

    /** What others have done meanwhile takes nothing away: the draft is in the library. */
    private static String written(Optional<OpenedGroup> opened) {
        if (opened.isEmpty()) {
            return "questions.writtenLate";
        }
        return opened.get().group().drafts().isEmpty()
                ? "questions.written"
                : "questions.writtenToo";
    }

    @PostMapping("/questions/{id}/hand-over")
    String handOver(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> of,
            Viewer viewer,
            RedirectAttributes after) {
        var questions = of.stream().map(QuestionId::new).collect(Collectors.toSet());
        int handed = answering.handOver(questions, viewer.scope(), viewer.actor());
        after.addFlashAttribute(
                "notice", handed > 0 ? "questions.handedOver" : "questions.alreadyDone");
        return BACK;
    }

    private OpenedGroup opened(UUID id, Viewer viewer) {
        return answering
                .open(new QuestionId(id), viewer.scope(), viewer.actor())
                .orElseThrow(Sight::nothing);
    }

    private void fill(OpenedGroup opened, AnswerForm form, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("asking", asking(opened));
        model.addAttribute("form", form);
        model.addAttribute("reach", livedIn.reach());
    }

    private Map<ResidentId, MaskedResident> asking(OpenedGroup opened) {
        return opened.lines().stream()
                .flatMap(line -> line.resident().stream())
                .distinct()
                .flatMap(id -> residents.find(id).stream())
                .collect(Collectors.toMap(MaskedResident::id, resident -> resident));
    }

    private AnswerForm blank() {
        return AnswerForm.of(
                Map.of(
                        "region",
                        livedIn.reach().regions().office(),
                        "from",
                        LocalDate.now(clock).toString()));
    }
}
