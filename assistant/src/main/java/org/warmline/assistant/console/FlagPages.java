package org.warmline.assistant.console;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Resolution;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

/** What needs a person: the list, one flag, and what a worker does with it. */
@Controller
class FlagPages {

    private final Flags flags;
    private final Residents residents;
    private final Sight sight;

    FlagPages(Flags flags, Residents residents, Sight sight) {
        this.flags = flags;
        this.residents = residents;
        this.sight = sight;
    }

    @GetMapping("/flags")
    String list(Viewer viewer, Model model) {
        fill(viewer, model);
        return "console/flags";
    }

    /** The list alone, for a page that is open. */
    @GetMapping("/flags/live")
    String live(Viewer viewer, Model model) {
        fill(viewer, model);
        return "console/flags :: live";
    }

    /** The banner that is on every page until somebody takes each emergency. */
    @GetMapping("/flags/alarm")
    String alarm(Viewer viewer, Model model) {
        model.addAttribute(
                "emergencies", flags.overview(viewer.scope()).open().get(Severity.EMERGENCY));
        return "console/layout :: alarm";
    }

    @GetMapping("/flags/{id}")
    String one(@PathVariable UUID id, Viewer viewer, Model model) {
        var actor = viewer.actor();
        var opened = flags.open(sight.flag(id, viewer), actor).orElseThrow(Sight::nothing);
        var resident =
                residents.open(opened.flag().resident(), actor, "flag").orElseThrow(Sight::nothing);
        model.addAttribute("flag", opened.flag());
        model.addAttribute("note", opened.note());
        model.addAttribute("quote", QuoteView.of(opened.quote()));
        model.addAttribute("resident", resident);
        return "console/flag";
    }

    @PostMapping("/flags/{id}/take")
    String take(@PathVariable UUID id, Viewer viewer) {
        flags.take(sight.flag(id, viewer), viewer.actor());
        return "redirect:/flags/" + id;
    }

    @PostMapping("/flags/{id}/resolve")
    String resolve(
            @PathVariable UUID id,
            @RequestParam Resolution as,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer) {
        flags.resolve(sight.flag(id, viewer), viewer.actor(), as, note);
        return "redirect:/flags";
    }

    private void fill(Viewer viewer, Model model) {
        var list = flags.list(viewer.scope());
        model.addAttribute(
                "flags", list.stream().map(flag -> FlagRow.of(flag, residents)).toList());
        model.addAttribute("overview", flags.overview(viewer.scope()));
    }
}
