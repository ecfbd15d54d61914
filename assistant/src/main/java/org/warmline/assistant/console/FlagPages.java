package org.warmline.assistant.console;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

/** What needs a person: the list, and the banner on every page. One flag: {@link FlagPage}. */
@Controller
class FlagPages {

    private final Flags flags;
    private final Handling handling;
    private final Residents residents;
    private final Accounts accounts;
    private final Clock clock;

    FlagPages(Flags flags, Handling handling, Residents residents, Accounts accounts, Clock clock) {
        this.flags = flags;
        this.handling = handling;
        this.residents = residents;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * @param done a flag that this worker has just dealt with, and perhaps sees no longer
     */
    @GetMapping("/flags")
    String list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam Optional<UUID> done,
            Viewer viewer,
            Model model) {
        fill(show, viewer, model);
        done.flatMap(flag -> undo(new FlagId(flag), viewer))
                .ifPresent(bar -> model.addAttribute("undo", bar));
        return "console/flags";
    }

    /** The list alone, for a page that is open. */
    @GetMapping("/flags/live")
    String live(@RequestParam(defaultValue = "") String show, Viewer viewer, Model model) {
        fill(show, viewer, model);
        return "console/flags :: live";
    }

    /** The banner that is on every page until somebody takes each emergency. */
    @GetMapping("/flags/alarm")
    String alarm(Viewer viewer, Model model) {
        model.addAttribute(
                "emergencies", flags.overview(viewer.scope()).open().get(Severity.EMERGENCY));
        return "console/layout :: alarm";
    }

    private Optional<UndoBar> undo(FlagId flag, Viewer viewer) {
        return handling.undoable(flag, viewer.actor())
                .map(undoable -> UndoBar.of(flag, undoable, clock.instant()));
    }

    private void fill(String show, Viewer viewer, Model model) {
        var rows = FlagRow.of(flags.list(viewer.scope()), residents);
        model.addAttribute(
                "list",
                new FlagList(FlagList.Show.of(show), rows, viewer.actor(), clock.instant()));
        model.addAttribute("shows", FlagList.Show.values());
        model.addAttribute("names", ShownNames.of(accounts));
    }
}
