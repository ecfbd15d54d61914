package org.warmline.assistant.console;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.PolicyLibrary;

/** The documents from which questions are answered; one person brings in, another signs off. */
@Controller
class LibraryPages {

    private static final String BACK = "redirect:/library";

    private final PolicyLibrary library;
    private final Clock clock;

    LibraryPages(PolicyLibrary library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @GetMapping("/library")
    String list(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String region,
            Viewer viewer,
            Model model) {
        model.addAttribute("documents", library.list());
        model.addAttribute("trouble", library.trouble());
        model.addAttribute("viewer", viewer.actor().name());
        model.addAttribute("question", question);
        model.addAttribute("region", region);
        model.addAttribute(
                "tried",
                question.isBlank()
                        ? Optional.empty()
                        : Optional.of(library.tryOut(question, language(question), region)));
        return "console/library";
    }

    /** A question without a Chinese character is an English one. */
    private static Language language(String question) {
        return question.codePoints().anyMatch(c -> c >= 0x3400)
                ? Language.MANDARIN
                : Language.ENGLISH;
    }

    @GetMapping("/library/document")
    String document(
            @RequestParam String id, @RequestParam int edition, Viewer viewer, Model model) {
        model.addAttribute("document", library.edition(id, edition).orElseThrow(Sight::nothing));
        model.addAttribute("viewer", viewer.actor().name());
        return "console/library-document";
    }

    /** What residents were told on a day; without one, today. */
    @GetMapping("/library/told")
    String told(@RequestParam Optional<LocalDate> day, Model model) {
        var shown = day.orElseGet(() -> LocalDate.now(clock));
        model.addAttribute("day", shown);
        model.addAttribute("answers", library.told(shown));
        return "console/library-told";
    }

    @PostMapping("/library/sign")
    String sign(
            @RequestParam String id,
            @RequestParam int edition,
            Viewer viewer,
            RedirectAttributes after) {
        boolean signed = library.sign(id, edition, viewer.actor());
        after.addFlashAttribute("notice", signed ? "library.signed" : "library.notSigned");
        return BACK;
    }

    @PostMapping("/library/withdraw")
    String withdraw(@RequestParam String id, Viewer viewer, RedirectAttributes after) {
        library.withdraw(id, viewer.actor());
        after.addFlashAttribute("notice", "library.isWithdrawn");
        return BACK;
    }

    @PostMapping("/library/upload")
    String upload(@RequestParam MultipartFile file, Viewer viewer, RedirectAttributes after)
            throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var trouble = library.upload(name, file.getBytes(), viewer.actor());
        after.addFlashAttribute("notice", trouble.isEmpty() ? "library.added" : "library.refused");
        after.addFlashAttribute("reason", trouble.orElse(""));
        return BACK;
    }
}
