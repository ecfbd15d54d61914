package org.warmline.assistant.console;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.chat.Conversations;
import org.warmline.assistant.enrolment.Column;
import org.warmline.assistant.enrolment.Corrected;
import org.warmline.assistant.enrolment.PersonCorrection;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.resident.ChangeId;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentDirectory;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/**
 * One resident: masked until somebody says why it must be opened; then what happened, and edits.
 */
@Controller
class ResidentPages {

    private final Residents residents;
    private final ResidentDirectory directory;
    private final FollowUps followUps;
    private final Flags flags;
    private final PersonCorrection correction;
    private final Conversations conversations;
    private final Sight sight;

    ResidentPages(
            Residents residents,
            ResidentDirectory directory,
            FollowUps followUps,
            Flags flags,
            PersonCorrection correction,
            Conversations conversations,
            Sight sight) {
        this.residents = residents;
        this.directory = directory;
        this.followUps = followUps;
        this.flags = flags;
        this.correction = correction;
        this.conversations = conversations;
        this.sight = sight;
    }

    /** Why somebody looks; each is a word in the audit trail. */
    enum Why {
        CALL,
        VISIT,
        FLAG,
        CORRECTION,
        OTHER
    }

    @GetMapping("/residents/{id}")
    String masked(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> changed,
            Viewer viewer,
            Model model) {
        var resident = sight.resident(id, viewer);
        fill(resident, model);
        model.addAttribute("changed", change(changed));
        return "console/resident";
    }

    /** Not in an address, and not to be had by going back to one. */
    @PostMapping("/residents/{id}/show")
    String open(@PathVariable UUID id, @RequestParam Why why, Viewer viewer, Model model) {
        var opened = opened(sight.resident(id, viewer), why, viewer, model);
        model.addAttribute("typed", byName(PersonCorrection.of(opened)));
        model.addAttribute("correcting", why == Why.CORRECTION);
        return "console/resident";
    }

    /** What cannot be read stays in the form, with why. */
    @PostMapping("/residents/{id}/correct")
    String correct(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            Model model) {
        var resident = sight.resident(id, viewer);
        var cells = new EnumMap<Column, String>(Column.class);
        PersonCorrection.COLUMNS.forEach(
                column -> cells.put(column, typed.getOrDefault(column.name(), "")));
        return switch (correction.correct(resident, cells, viewer.actor())) {
            case Corrected.Done(var change) -> "redirect:/residents/" + id + "?changed=" + change;
            case Corrected.Same() -> "redirect:/residents/" + id + "?same";
            case Corrected.Refused(var refusal) -> {
                opened(resident, Why.CORRECTION, viewer, model);
                model.addAttribute("typed", byName(cells));
                model.addAttribute("correcting", true);
                model.addAttribute("refusal", refusal);
                yield "console/resident";
            }
        };
    }

    private Resident opened(ResidentId id, Why why, Viewer viewer, Model model) {
        fill(id, model);
        model.addAttribute("changed", null);
        var opened = residents.open(id, viewer.actor(), "page " + why).orElseThrow(Sight::nothing);
        model.addAttribute("opened", opened);
        model.addAttribute("columns", PersonCorrection.COLUMNS);
        return opened;
    }

    private static Map<String, String> byName(Map<Column, String> cells) {
        return cells.entrySet().stream()
                .collect(Collectors.toMap(cell -> cell.getKey().name(), Map.Entry::getValue));
    }

    private void fill(ResidentId id, Model model) {
        model.addAttribute("resident", residents.find(id).orElseThrow(Sight::nothing));
        model.addAttribute(
                "timeline",
                followUps.ofResident(id).stream()
                        .map(line -> new TimelineEntry(line, flags.ofFollowUp(line.id().value())))
                        .toList());
        model.addAttribute("overview", conversations.overview(id));
        model.addAttribute(
                "chatDays",
                conversations.days(id).stream()
                        .map(day -> new ChatDay(day.day(), flags.ofFollowUp(day.id())))
                        .toList());
        model.addAttribute("grids", directory.grids());
        model.addAttribute("whys", Why.values());
    }

    private static @Nullable ChangeId change(Optional<UUID> id) {
        return id.map(ChangeId::new).orElse(null);
    }
}
