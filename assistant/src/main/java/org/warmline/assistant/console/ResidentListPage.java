package org.warmline.assistant.console;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.resident.ChangeId;
import org.warmline.assistant.resident.ResidentDirectory;
import org.warmline.assistant.resident.ResidentPage;

/** The viewer's residents, masked, and a search whose words never stand in an address. */
@Controller
class ResidentListPage {

    private final ResidentDirectory directory;

    ResidentListPage(ResidentDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/residents")
    String list(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam Optional<UUID> changed,
            Viewer viewer,
            Model model) {
        var residents =
                all
                        ? directory.everybody(viewer.scope(), page)
                        : directory.today(viewer.scope(), page);
        model.addAttribute("changed", changed.map(ChangeId::new).orElse(null));
        return show(residents, all, "", model);
    }

    @PostMapping("/residents/search")
    String search(@RequestParam String text, Viewer viewer, Model model) {
        return show(directory.search(viewer.scope(), text, viewer.actor()), true, text, model);
    }

    private static String show(ResidentPage page, boolean all, String text, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("all", all);
        model.addAttribute("text", text);
        return "console/residents";
    }
}
