package org.warmline.assistant.console;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.FlagState;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.flag.Resolution;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.ResidentChanges;

/** What a worker does with one flag. Pressed twice, the second time changes nothing. */
@Controller
class FlagActions {

    private static final int LONGEST_NOTE = 2_000;

    private final Flags flags;
    private final Handling handling;
    private final Colleagues colleagues;
    private final ResidentChanges changes;
    private final Sight sight;
    private final FlagPage page;

    FlagActions(
            Flags flags,
            Handling handling,
            Colleagues colleagues,
            ResidentChanges changes,
            Sight sight,
            FlagPage page) {
        this.flags = flags;
        this.handling = handling;
        this.colleagues = colleagues;
        this.changes = changes;
        this.sight = sight;
        this.page = page;
    }

    @PostMapping("/flags/{id}/take")
    String take(@PathVariable UUID id, Viewer viewer, Model model) {
        var flag = sight.flag(id, viewer);
        return handling.take(flag, viewer.actor()) || isHeldBy(viewer, flag)
                ? "redirect:/flags/" + id
                : tooLate(flag, "", viewer, model);
    }

    /** Sent along when a worker taps the telephone number. */
    @PostMapping("/flags/{id}/call")
    String call(@PathVariable UUID id, Viewer viewer) {
        handling.call(sight.flag(id, viewer), viewer.actor());
        return "redirect:/flags/" + id + "/live";
    }

    @PostMapping("/flags/{id}/resolve")
    String resolve(
            @PathVariable UUID id,
            @RequestParam Resolution as,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer,
            Model model) {
        var flag = sight.flag(id, viewer);
        boolean done = handling.resolve(flag, viewer.actor(), as, cut(note));
        boolean pressedTwice = note.isBlank() && isResolvedBy(viewer, as, flag);
        return done || pressedTwice
                ? "redirect:/flags?done=" + id
                : tooLate(flag, note, viewer, model);
    }

    @PostMapping("/flags/{id}/note")
    String note(@PathVariable UUID id, @RequestParam String note, Viewer viewer, Model model) {
        var flag = sight.flag(id, viewer);
        return handling.note(flag, viewer.actor(), cut(note))
                ? "redirect:/flags/" + id
                : tooLate(flag, note, viewer, model);
    }

    /** Said no to the machine: a person calls from now on, every day. The flag stays open. */
    @PostMapping("/flags/{id}/stop-calls")
    String stopCalls(@PathVariable UUID id, Viewer viewer) {
        var flag = flags.find(sight.flag(id, viewer)).orElseThrow(Sight::nothing);
        changes.change(flag.resident(), new Change.StopCalls(), viewer.actor());
        return "redirect:/flags/" + id;
    }

    @PostMapping("/flags/{id}/pass-on")
    String passOn(
            @PathVariable UUID id,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer,
            Model model) {
        var flag = flags.find(sight.flag(id, viewer)).orElseThrow(Sight::nothing);
        var other = new Actor(to);
        if (!colleagues.of(flag, viewer.actor()).contains(other)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return handling.passOn(flag.id(), viewer.actor(), other, cut(note))
                ? "redirect:/flags?done=" + id
                : tooLate(flag.id(), note, viewer, model);
    }

    /** Also by who has passed it on and sees that grid no longer. */
    @PostMapping("/flags/{id}/undo")
    String undo(@PathVariable UUID id, Viewer viewer) {
        handling.undo(new FlagId(id), viewer.actor());
        return "redirect:/flags/" + id;
    }

    /** Somebody else was first: the page says who, and gives back what was written. */
    private String tooLate(FlagId flag, String note, Viewer viewer, Model model) {
        model.addAttribute("late", true);
        model.addAttribute("unsent", note);
        return page.show(flag.value(), viewer, model);
    }

    private boolean isHeldBy(Viewer viewer, FlagId flag) {
        return flags.find(flag).map(Flag::progress).stream()
                .filter(progress -> progress.state() == FlagState.TAKEN)
                .anyMatch(progress -> progress.owner().person().equals(viewer.actor()));
    }

    private boolean isResolvedBy(Viewer viewer, Resolution as, FlagId flag) {
        return flags.find(flag).map(Flag::progress).stream()
                .filter(progress -> progress.resolution().filter(as::equals).isPresent())
                .anyMatch(progress -> progress.worker().filter(viewer.actor()::equals).isPresent());
    }

    private static String cut(String note) {
        return note.substring(0, Math.min(LONGEST_NOTE, note.length()));
    }
}
