package org.warmline.assistant.console;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.warmline.assistant.flag.FlagId;
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

    FlagActions(
            Flags flags,
            Handling handling,
            Colleagues colleagues,
            ResidentChanges changes,
            Sight sight) {
        this.flags = flags;
        this.handling = handling;
        this.colleagues = colleagues;
        this.changes = changes;
        this.sight = sight;
    }

    @PostMapping("/flags/{id}/take")
    String take(@PathVariable UUID id, Viewer viewer) {
        handling.take(sight.flag(id, viewer), viewer.actor());
        return "redirect:/flags/" + id;
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
            Viewer viewer) {
        handling.resolve(sight.flag(id, viewer), viewer.actor(), as, cut(note));
        return "redirect:/flags?done=" + id;
    }

    @PostMapping("/flags/{id}/note")
    String note(@PathVariable UUID id, @RequestParam String note, Viewer viewer) {
        handling.note(sight.flag(id, viewer), viewer.actor(), cut(note));
        return "redirect:/flags/" + id;
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
            Viewer viewer) {
        var flag = flags.find(sight.flag(id, viewer)).orElseThrow(Sight::nothing);
        var other = new Actor(to);
        if (!colleagues.of(flag, viewer.actor()).contains(other)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        handling.passOn(flag.id(), viewer.actor(), other, cut(note));
        return "redirect:/flags?done=" + id;
    }

    /** Also by who has passed it on and sees that grid no longer. */
    @PostMapping("/flags/{id}/undo")
    String undo(@PathVariable UUID id, Viewer viewer) {
        handling.undo(new FlagId(id), viewer.actor());
        return "redirect:/flags/" + id;
    }

    private static String cut(String note) {
        return note.substring(0, Math.min(LONGEST_NOTE, note.length()));
    }
}
