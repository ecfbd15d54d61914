package org.warmline.assistant.console;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.campaign.Rounds;
import org.warmline.assistant.campaign.SpendCap;
import org.warmline.assistant.campaign.StopAll;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.LineQuery;
import org.warmline.assistant.followup.LiveCalls;
import org.warmline.assistant.question.Answering;
import org.warmline.assistant.resident.Residents;

/** The first page of the morning: who needs a person, how far today is, who is talking. */
@Controller
class TodayPage {

    /** The most pressing; the others are on the page of the flags. */
    private static final int FLAGS_SHOWN = 6;

    private final FollowUps followUps;
    private final LiveCalls calls;
    private final Rounds rounds;
    private final StopAll stop;
    private final SpendCap cap;
    private final Flags flags;
    private final Answering answering;
    private final Residents residents;
    private final Accounts accounts;
    private final Clock clock;

    TodayPage(
            FollowUps followUps,
            LiveCalls calls,
            Rounds rounds,
            StopAll stop,
            SpendCap cap,
            Flags flags,
            Answering answering,
            Residents residents,
            Accounts accounts,
            Clock clock) {
        this.followUps = followUps;
        this.calls = calls;
        this.rounds = rounds;
        this.stop = stop;
        this.cap = cap;
        this.flags = flags;
        this.answering = answering;
        this.residents = residents;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * @param group code of {@link LineQuery.Group}; another one shows everybody
     */
    @GetMapping("/")
    String show(
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "0") int page,
            Viewer viewer,
            Model model) {
        fillLive(viewer, model);
        model.addAttribute("calls", calls.in(viewer.scope()));
        fillList(
                new LineQuery(
                        LocalDate.now(clock),
                        viewer.scope(),
                        LineQuery.Group.ofCode(group),
                        Math.clamp(page, 0, LineQuery.LAST_PAGE)),
                model);
        return "console/today";
    }

    /** The part that changes while one looks at it. */
    @GetMapping("/today/live")
    String live(Viewer viewer, Model model) {
        fillLive(viewer, model);
        return "console/today :: live";
    }

    @GetMapping("/today/calls")
    String calls(Viewer viewer, Model model) {
        model.addAttribute("calls", calls.in(viewer.scope()));
        return "console/today :: calls";
    }

    private void fillLive(Viewer viewer, Model model) {
        var stopped = stop.state();
        model.addAttribute("stopped", stopped.orElse(null));
        model.addAttribute("mayGoOn", stopped.filter(it -> mayUndo(it, viewer)).isPresent());
        model.addAttribute("isSpent", cap.stopsDialling());
        model.addAttribute(
                "rounds",
                RoundView.of(
                                rounds.ofDay(LocalDate.now(clock), viewer.scope()),
                                ShownNames.of(accounts))
                        .stream()
                        .filter(round -> round.sum().due() > 0)
                        .toList());
        model.addAttribute("asked", answering.count(viewer.scope()));
        var pressing = flags.list(viewer.scope());
        model.addAttribute("pressing", pressing);
        model.addAttribute(
                "shown", FlagRow.of(pressing.stream().limit(FLAGS_SHOWN).toList(), residents));
    }

    private static boolean mayUndo(StopAll.Stopped stopped, Viewer viewer) {
        return viewer.role() == Role.SUPERVISOR || stopped.by().equals(viewer.actor());
    }

    private void fillList(LineQuery query, Model model) {
        int lines = followUps.count(query);
        model.addAttribute("group", query.group().map(LineQuery.Group::code).orElse(""));
        model.addAttribute("groups", LineQuery.Group.values());
        model.addAttribute("page", query.page());
        model.addAttribute("pages", Math.ceilDiv(lines, LineQuery.LINES));
        model.addAttribute("lines", followUps.lines(query));
    }
}
