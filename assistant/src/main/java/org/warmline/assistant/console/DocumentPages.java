package org.warmline.assistant.console;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.warmline.assistant.policy.LibraryDrafts;
import org.warmline.assistant.policy.LibraryDrafts.Result;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.PolicyLibrary.Edited;

/** One document: one person answers for it, another signs it off, anybody takes it out of use. */
@Controller
class DocumentPages {

    private static final String LIBRARY = "redirect:/library";
    private static final String NOTICE = "notice";

    private final PolicyLibrary library;
    private final LibraryDrafts drafts;
    private final ProblemWords words;
    private final LivedIn livedIn;

    DocumentPages(
            PolicyLibrary library, LibraryDrafts drafts, ProblemWords words, LivedIn livedIn) {
        this.library = library;
        this.drafts = drafts;
        this.words = words;
        this.livedIn = livedIn;
    }

    static String page(String id, int edition, RedirectAttributes after) {
        after.addAttribute("id", id);
        after.addAttribute("edition", edition);
        return "redirect:/library/document";
    }

    @GetMapping("/library/document")
    String document(
            @RequestParam String id,
            @RequestParam Optional<Integer> edition,
            Viewer viewer,
            Model model) {
        var document = edition.map(it -> edition(id, it)).orElseGet(() -> newest(id));
        return page(document, DocumentForm.of(document), viewer, model);
    }

    private Edited newest(String id) {
        return library.newest(id).orElseThrow(Sight::nothing);
    }

    private Edited edition(String id, int edition) {
        return library.edition(id, edition).orElseThrow(Sight::nothing);
    }

    private String page(Edited document, Map<String, String> form, Viewer viewer, Model model) {
        model.addAttribute("document", document);
        model.addAttribute("form", form);
        model.addAttribute("documents", library.list());
        model.addAttribute("reach", livedIn.reach());
        model.addAttribute("viewer", viewer.actor().name());
        return "console/library-document";
    }

    @PostMapping("/library/revise")
    String revise(
            @RequestParam String id,
            @RequestParam int edition,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            Model model,
            RedirectAttributes after) {
        var form = DocumentForm.of(sent);
        return switch (drafts.revise(id, edition, form, viewer.actor())) {
            case Result.Draft draft -> {
                after.addFlashAttribute(NOTICE, "library.revised");
                yield page(draft.id(), draft.edition(), after);
            }
            case Result.Refused(var problems) -> {
                model.addAttribute("problems", words.lines(problems));
                yield page(edition(id, edition), form, viewer, model);
            }
            case Result.TooLate _ -> {
                after.addFlashAttribute(NOTICE, "library.tooLate");
                yield page(id, edition, after);
            }
        };
    }

    @PostMapping("/library/claim")
    String claim(
            @RequestParam String id,
            @RequestParam int edition,
            Viewer viewer,
            RedirectAttributes after) {
        boolean claimed = drafts.claim(id, edition, viewer.actor());
        after.addFlashAttribute(NOTICE, claimed ? "library.claimed" : "library.tooLate");
        return page(id, edition, after);
    }

    @PostMapping("/library/sign")
    String sign(
            @RequestParam String id,
            @RequestParam int edition,
            Viewer viewer,
            RedirectAttributes after) {
        boolean signed = library.sign(id, edition, viewer.actor());
        after.addFlashAttribute(NOTICE, signed ? "library.signed" : "library.notSigned");
        return LIBRARY;
    }

    @PostMapping("/library/discard")
    String discard(
            @RequestParam String id,
            @RequestParam int edition,
            Viewer viewer,
            RedirectAttributes after) {
        boolean discarded = drafts.discard(id, edition, viewer.actor());
        after.addFlashAttribute(NOTICE, discarded ? "library.discarded" : "library.tooLate");
        return LIBRARY;
    }

    @PostMapping("/library/withdraw")
    String withdraw(
            @RequestParam String id,
            @RequestParam int edition,
            Viewer viewer,
            RedirectAttributes after) {
        var replaced = edition(id, edition).supersedes();
        library.withdraw(id, viewer.actor());
        after.addFlashAttribute(
                NOTICE, replaced.isEmpty() ? "library.isWithdrawn" : "library.withdrawnAlone");
        after.addFlashAttribute("noticeOf", replaced);
        return LIBRARY;
    }

    /** As a draft, for another person to sign. */
    @PostMapping("/library/bring-back")
    String bringBack(
            @RequestParam String id,
            @RequestParam int edition,
            Viewer viewer,
            RedirectAttributes after) {
        var back = drafts.bringBack(id, viewer.actor());
        after.addFlashAttribute(
                NOTICE, back.isPresent() ? "library.broughtBack" : "library.tooLate");
        return page(id, back.orElse(edition), after);
    }
}
