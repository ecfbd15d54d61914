package org.warmline.assistant.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.chat.ChatReport;
import org.warmline.assistant.chat.Conversations;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.FlagState;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.DatedThresholds;

/** One flag on one screen: who it is, what was said, the last days, and what to do. */
@Controller
class FlagPage {

    private final Flags flags;
    private final Handling handling;
    private final FollowUps followUps;
    private final Conversations conversations;
    private final Residents residents;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final Sight sight;
    private final DatedThresholds thresholds;
    private final Clock clock;

    FlagPage(
            Flags flags,
            Handling handling,
            FollowUps followUps,
            Conversations conversations,
            Residents residents,
            Accounts accounts,
            Colleagues colleagues,
            Sight sight,
            DatedThresholds thresholds,
            Clock clock) {
        this.flags = flags;
        this.handling = handling;
        this.followUps = followUps;
        this.conversations = conversations;
        this.residents = residents;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.sight = sight;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    @GetMapping("/flags/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        var actor = viewer.actor();
        var opened = flags.open(sight.flag(id, viewer), actor).orElseThrow(Sight::nothing);
        var resident = resident(opened.flag(), actor).orElseThrow(Sight::nothing);
        model.addAttribute("figures", figures(opened.flag()));
        model.addAttribute("quote", QuoteView.of(opened.quote()));
        model.addAttribute("resident", resident);
        model.addAttribute("course", course(opened.flag().resident(), actor));
        model.addAttribute("told", told(opened.flag().resident(), actor));
        model.addAttribute("note", opened.note());
        model.addAttribute("mayNote", isResolvedBy(opened.flag(), actor));
        model.addAttribute("telephone", resident.contact().phone().e164());
        fill(opened.flag(), viewer, model);
        return "console/flag";
    }

    /** Who has it and what can be done, for a page that is open. */
    @GetMapping("/flags/{id}/live")
    String live(@PathVariable UUID id, Viewer viewer, Model model) {
        var flag = flags.find(sight.flag(id, viewer)).orElseThrow(Sight::nothing);
        fill(flag, viewer, model);
        return "console/flag :: life";
    }

    private void fill(Flag flag, Viewer viewer, Model model) {
        var now = clock.instant();
        var occasion = flag.occasion();
        model.addAttribute("flag", flag);
        model.addAttribute("inChat", conversations.isDay(occasion.followUp()));
        model.addAttribute("written", occasion.attempt().filter(followUps::isWritten).isPresent());
        model.addAttribute(
                "unconfirmed",
                occasion.attempt()
                        .flatMap(conversations::isConfirmed)
                        .filter(confirmed -> !confirmed)
                        .isPresent());
        model.addAttribute("overdue", flag.isOverdue(now));
        model.addAttribute("steps", handling.steps(flag.id()));
        model.addAttribute("names", ShownNames.of(accounts));
        model.addAttribute("colleagues", colleagues.of(flag, viewer.actor()));
        handling.undoable(flag.id(), viewer.actor())
                .map(undoable -> UndoBar.of(flag.id(), undoable, now))
                .ifPresent(bar -> model.addAttribute("undo", bar));
    }

    /** Who has a flag that waits for somebody is shown at once, however many were opened before. */
    private Optional<Resident> resident(Flag flag, Actor actor) {
        return flag.progress().state() == FlagState.RESOLVED
                ? residents.open(flag.resident(), actor, "flag")
                : residents.openAtOnce(flag.resident(), actor, "flag");
    }

    private List<ChatReport> told(ResidentId resident, Actor actor) {
        var today = LocalDate.now(clock);
        return conversations.reported(
                resident, today.minusDays(CourseOfDays.DAYS - 1), today, actor);
    }

    private CourseOfDays course(ResidentId resident, Actor actor) {
        var today = LocalDate.now(clock);
        var from = today.minusDays(CourseOfDays.DAYS - 1);
        return CourseOfDays.of(
                today, followUps.reported(resident, from, today, actor), thresholds.on(today));
    }

    /** Those in force on the day on which it was raised: its rule turned on them. */
    private RuleFigures figures(Flag flag) {
        var day = LocalDate.ofInstant(flag.progress().raisedAt(), clock.getZone());
        return new RuleFigures(thresholds.on(day));
    }

    private static boolean isResolvedBy(Flag flag, Actor viewer) {
        return flag.progress().state() == FlagState.RESOLVED
                && flag.progress().worker().filter(viewer::equals).isPresent();
    }
}
