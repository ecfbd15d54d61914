package org.warmline.assistant.console;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.warmline.assistant.policy.PolicyLibrary;

/** Drafts that somebody else answers for, read one below the other and signed off together. */
@Controller
class SigningPages {

    /** More than can be read in one go is shown when these are done. */
    private static final int SHOWN = 30;

    private final PolicyLibrary library;

    SigningPages(PolicyLibrary library) {
        this.library = library;
    }

    @GetMapping("/library/waiting")
    String read(Viewer viewer, Model model) {
        var waiting = library.waiting(viewer.actor());
        model.addAttribute("waiting", waiting.stream().limit(SHOWN).toList());
        model.addAttribute("more", Math.max(0, waiting.size() - SHOWN));
        return "console/library-waiting";
    }

    /**
     * @param sent {@code shown} on the page that was read, and {@code chosen} of them; as they are,
     *     because there may be commas in them
     */
    @PostMapping("/library/sign-many")
    String sign(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "false") boolean all,
            Viewer viewer,
            RedirectAttributes after) {
        var wanted = sent.getOrDefault(all ? "shown" : "chosen", List.of());
        int signed = library.signAll(wanted, viewer.actor());
        after.addFlashAttribute("notice", notice(wanted.size(), signed));
        after.addFlashAttribute("noticeOf", signed);
        return library.waiting(viewer.actor()).isEmpty()
                ? "redirect:/library"
                : "redirect:/library/waiting";
    }

    private static String notice(int wanted, int signed) {
        if (wanted == 0) {
            return "library.chooseSome";
        }
        return signed == wanted ? "library.signedMany" : "library.signedSome";
    }
}
