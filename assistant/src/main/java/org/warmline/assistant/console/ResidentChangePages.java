package org.warmline.assistant.console;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.resident.AnsweredBy;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.ChangeId;
import org.warmline.assistant.resident.EarlyEnd;
import org.warmline.assistant.resident.GridName;
import org.warmline.assistant.resident.Households;
import org.warmline.assistant.resident.PreferredHours;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Salutation;

/** What a worker changes of one resident; each change can be taken back at once. */
@Controller
class ResidentChangePages {

    private static final int LONGEST_WORD = 40;

    private final ResidentChanges changes;
    private final Households households;
    private final Sight sight;
    private final Clock clock;

    ResidentChangePages(ResidentChanges changes, Households households, Sight sight, Clock clock) {
        this.changes = changes;
        this.households = households;
        this.sight = sight;
        this.clock = clock;
    }

    enum Answerer {
        SELF,
        PARENT,
        RELATIVE
    }

    @PostMapping("/residents/{id}/move")
    String move(@PathVariable UUID id, @RequestParam String grid, Viewer viewer) {
        var resident = sight.resident(id, viewer);
        var to = new GridName(grid).value();
        var change = changes.change(resident, new Change.MoveTo(to), viewer.actor());
        var onward = viewer.sees(to) ? "/residents/" + id : "/residents";
        return "redirect:" + onward + change.map(it -> "?changed=" + it).orElse("");
    }

    @PostMapping("/residents/{id}/last-day")
    String lastDay(@PathVariable UUID id, @RequestParam LocalDate day, Viewer viewer) {
        return change(id, new Change.LastDay(day), viewer);
    }

    @PostMapping("/residents/{id}/first-day")
    String firstDay(@PathVariable UUID id, @RequestParam LocalDate day, Viewer viewer) {
        return change(id, new Change.FirstDay(day), viewer);
    }

    @PostMapping("/residents/{id}/end")
    String end(@PathVariable UUID id, @RequestParam EarlyEnd.Reason reason, Viewer viewer) {
        return change(id, new Change.End(new EarlyEnd(LocalDate.now(clock), reason)), viewer);
    }

    @PostMapping("/residents/{id}/resume")
    String resume(@PathVariable UUID id, Viewer viewer) {
        return change(id, new Change.Resume(), viewer);
    }

    @PostMapping("/residents/{id}/stop-calls")
    String stopCalls(@PathVariable UUID id, Viewer viewer) {
        return change(id, new Change.StopCalls(), viewer);
    }

    @PostMapping("/residents/{id}/allow-calls")
    String allowCalls(@PathVariable UUID id, Viewer viewer) {
        return change(id, new Change.AllowCalls(), viewer);
    }

    @PostMapping("/residents/{id}/language")
    String language(@PathVariable UUID id, @RequestParam Language language, Viewer viewer) {
        return change(id, new Change.Speak(language), viewer);
    }

    /** Without both times, any hour will do; one alone says nothing. */
    @PostMapping("/residents/{id}/hours")
    String hours(
            @PathVariable UUID id,
            @RequestParam Optional<LocalTime> from,
            @RequestParam Optional<LocalTime> to,
            Viewer viewer) {
        if (from.isPresent() != to.isPresent()) {
            sight.resident(id, viewer);
            return "redirect:/residents/" + id + "?halfHours";
        }
        var hours = from.flatMap(start -> to.map(end -> new PreferredHours(start, end)));
        return change(id, new Change.CallAt(hours), viewer);
    }

    /** Empty is the office's own clock. */
    @PostMapping("/residents/{id}/zone")
    String zone(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String zone, Viewer viewer) {
        var name = zone.strip();
        if (!name.isEmpty() && !ZoneId.getAvailableZoneIds().contains(name)) {
            sight.resident(id, viewer);
            return "redirect:/residents/" + id + "?noZone";
        }
        var livesIn = Optional.of(name).filter(it -> !it.isEmpty()).map(ZoneId::of);
        return change(id, new Change.LiveIn(livesIn), viewer);
    }

    @PostMapping("/residents/{id}/household")
    String household(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "false") boolean alone,
            Viewer viewer) {
        var resident = sight.resident(id, viewer);
        var household = households.of(resident, number.strip());
        return change(id, new Change.LiveWith(household, alone), viewer);
    }

    @PostMapping("/residents/{id}/answered-by")
    String answeredBy(
            @PathVariable UUID id,
            @RequestParam Answerer who,
            @RequestParam(defaultValue = "") String surname,
            @RequestParam(defaultValue = "") String title,
            Viewer viewer) {
        var answeredBy =
                switch (who) {
                    case SELF -> AnsweredBy.self();
                    case PARENT -> new AnsweredBy.Parent(salutation(surname, title));
                    case RELATIVE -> new AnsweredBy.Relative(salutation(surname, title));
                };
        return change(id, new Change.Answer(answeredBy), viewer);
    }

    /** For who sees the resident, and for who made the change and sees them no longer. */
    @PostMapping("/residents/changes/{change}/undo")
    String undo(@PathVariable UUID change, Viewer viewer) {
        var id = new ChangeId(change);
        var made = changes.made(id).orElseThrow(Sight::nothing);
        if (!made.by().equals(viewer.actor())) {
            sight.resident(made.resident().value(), viewer);
        }
        boolean isBack = changes.undo(id, viewer.actor()).isPresent();
        return "redirect:/residents/" + made.resident() + (isBack ? "?undone" : "?tooLate");
    }

    /** An end before the beginning, a word that is none: back to the page, which says so. */
    @ExceptionHandler(IllegalArgumentException.class)
    String senseless(HttpServletRequest request) {
        var path = request.getRequestURI();
        return "redirect:" + path.substring(0, path.lastIndexOf('/')) + "?senseless";
    }

    private String change(UUID id, Change change, Viewer viewer) {
        ResidentId resident = sight.resident(id, viewer);
        var made = changes.change(resident, change, viewer.actor());
        return "redirect:/residents/" + id + made.map(it -> "?changed=" + it).orElse("");
    }

    private static Salutation salutation(String surname, String title) {
        return new Salutation(word(surname), word(title));
    }

    private static String word(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_WORD) {
            throw new IllegalArgumentException("one word is needed");
        }
        return stripped;
    }
}
