package org.warmline.assistant.console;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.LibraryDrafts;
import org.warmline.assistant.policy.LibraryDrafts.Result;
import org.warmline.assistant.policy.LibraryDrafts.Upload;
import org.warmline.assistant.policy.LibrarySearch;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.Problem;
import org.warmline.assistant.policy.QuestionTrials;

/** The documents from which questions are answered, and a question tried on them. */
@Controller
class LibraryPages {

    private final PolicyLibrary library;
    private final QuestionTrials trials;
    private final LibraryDrafts drafts;
    private final LivedIn livedIn;
    private final ProblemWords words;
    private final Clock clock;

    LibraryPages(
            PolicyLibrary library,
            QuestionTrials trials,
            LibraryDrafts drafts,
            LivedIn livedIn,
            ProblemWords words,
            Clock clock) {
        this.library = library;
        this.trials = trials;
        this.drafts = drafts;
        this.livedIn = livedIn;
        this.words = words;
        this.clock = clock;
    }

    /** The words looked for stand in documents that are public, so they may be in the address. */
    @GetMapping("/library")
    String list(
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            Model model) {
        nothingTried(model);
        return page(LibraryList.search(sent), page, DocumentForm.of(Map.of()), viewer, model);
    }

    /** Not by an address: those are kept in many places, and a question may name somebody. */
    @PostMapping("/library")
    String tryOut(
            @RequestParam String question,
            @RequestParam String region,
            Viewer viewer,
            Model model) {
        model.addAttribute("question", question);
        model.addAttribute("region", region);
        model.addAttribute(
                "tried",
                question.isBlank()
                        ? Optional.empty()
                        : Optional.of(trials.tryOut(question, language(question), region)));
        return page(DocumentForm.of(Map.of()), viewer, model);
    }

    /** As it is tried for the residents of this office, unless another place is named. */
    private void nothingTried(Model model) {
        model.addAttribute("question", "");
        model.addAttribute("region", livedIn.reach().regions().office());
        model.addAttribute("tried", Optional.empty());
    }

    private String page(Map<String, String> form, Viewer viewer, Model model) {
        return page(LibraryList.search(Map.of()), 1, form, viewer, model);
    }

    private String page(
            LibrarySearch search, int page, Map<String, String> form, Viewer viewer, Model model) {
        var looked = library.look(search);
        var documents = looked.all();
        var reach = livedIn.reach();
        model.addAttribute("documents", documents);
        model.addAttribute("list", LibraryList.of(search, looked.found(), documents, page));
        model.addAttribute("reach", reach);
        model.addAttribute("missed", documents.stream().filter(reach::misses).count());
        model.addAttribute(
                "unclaimed", documents.stream().filter(PolicyLibrary.Entry::isUnclaimed).count());
        model.addAttribute(
                "waiting",
                documents.stream().filter(one -> one.maySign(viewer.actor().name())).count());
        model.addAttribute("trouble", library.trouble());
        model.addAttribute("viewer", viewer.actor().name());
        model.addAttribute("form", form);
        return "console/library";
    }

    /** A question without a Chinese character is an English one. */
    private static Language language(String question) {
        return question.codePoints().anyMatch(c -> c >= 0x3400)
                ? Language.MANDARIN
                : Language.ENGLISH;
    }

    /** What residents were told on a day; without one, today. */
    @GetMapping("/library/told")
    String told(@RequestParam Optional<LocalDate> day, Model model) {
        var shown = day.orElseGet(() -> LocalDate.now(clock));
        model.addAttribute("day", shown);
        model.addAttribute("answers", library.told(shown));
        return "console/library-told";
    }

    /**
     * @param of the document of which it is a new edition
     */
    @PostMapping("/library/upload")
    String upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String of,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            Model model,
            RedirectAttributes after)
            throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var form = DocumentForm.of(sent);
        return switch (drafts.upload(new Upload(name, file.getBytes(), form, of), viewer.actor())) {
            case Result.Draft draft -> added(draft, after);
            case Result.Refused(var problems) -> refused(problems, form, viewer, model);
            case Result.TooLate _ -> throw Sight.nothing();
        };
    }

    /** A folder full at once; each is still signed off for itself. */
    @PostMapping("/library/claim-all")
    String claimAll(Viewer viewer, RedirectAttributes after) {
        long claimed =
                library.list().stream()
                        .filter(PolicyLibrary.Entry::isUnclaimed)
                        .filter(one -> drafts.claim(one.id(), one.edition(), viewer.actor()))
                        .count();
        after.addFlashAttribute("notice", "library.claimedMany");
        after.addFlashAttribute("noticeOf", claimed);
        return "redirect:/library";
    }

    private static String added(Result.Draft draft, RedirectAttributes after) {
        var first = draft.edition() == 1 ? "library.added" : "library.addedAsEdition";
        after.addFlashAttribute("notice", draft.isNew() ? first : "library.addedBefore");
        after.addFlashAttribute("noticeOf", draft.edition());
        return DocumentPages.page(draft.id(), draft.edition(), after);
    }

    private String refused(
            List<Problem> problems, Map<String, String> form, Viewer viewer, Model model) {
        model.addAttribute("problems", words.lines(problems));
        nothingTried(model);
        return page(form, viewer, model);
    }
}
