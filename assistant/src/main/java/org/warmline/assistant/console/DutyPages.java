package org.warmline.assistant.console;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.duty.Absence;
import org.warmline.assistant.duty.Days;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.duty.DutySpan;
import org.warmline.assistant.duty.EntryId;
import org.warmline.assistant.duty.Hours;
import org.warmline.assistant.duty.People;
import org.warmline.assistant.duty.Rung;
import org.warmline.assistant.duty.Shift;
import org.warmline.assistant.flag.HandOver;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.GridName;

/** Who has which grid when, and who is away. */
@Controller
class DutyPages {

    private static final int A_WEEK = 7;
    private static final String BACK = "redirect:/duty";
    private static final String REFUSED = "redirect:/duty?refused";

    /** A grid, and who has it in the course of the coming week. */
    record GridPlan(String grid, List<DutySpan> spans, LocalDateTime at) {

        public boolean hasGap() {
            return spans.stream().anyMatch(DutySpan::hasNobody);
        }

        public DutySpan now() {
            return spans.stream()
                    .filter(span -> span.day().equals(at.toLocalDate()))
                    .filter(span -> span.includes(at.toLocalTime()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** When somebody has a shift, as the form sends it; a field that is left empty is no limit. */
    record Times(
            @Nullable Set<DayOfWeek> weekdays,
            @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            @Nullable @DateTimeFormat(iso = ISO.TIME) LocalTime begin,
            @Nullable @DateTimeFormat(iso = ISO.TIME) LocalTime end) {

        Days days() {
            return new Days(
                    weekdays == null || weekdays.isEmpty()
                            ? EnumSet.allOf(DayOfWeek.class)
                            : weekdays,
                    Optional.ofNullable(from),
                    Optional.ofNullable(to));
        }

        Hours hours() {
            return Hours.of(Optional.ofNullable(begin), Optional.ofNullable(end));
        }
    }

    private final DutyList duty;
    private final People staff;
    private final HandOver handOver;
    private final Accounts accounts;
    private final KnownGrids grids;
    private final Clock clock;

    DutyPages(
            DutyList duty,
            People staff,
            HandOver handOver,
            Accounts accounts,
            KnownGrids grids,
            Clock clock) {
        this.duty = duty;
        this.staff = staff;
        this.handOver = handOver;
        this.accounts = accounts;
        this.grids = grids;
        this.clock = clock;
    }

    @GetMapping("/duty")
    String show(Model model) {
        var now = LocalDateTime.now(clock);
        var known = grids.all();
        model.addAttribute("grids", known);
        model.addAttribute("plans", known.stream().map(grid -> plan(grid, now)).toList());
        model.addAttribute("people", people());
        model.addAttribute("supervisors", staff.supervisors());
        model.addAttribute("names", ShownNames.of(accounts));
        model.addAttribute("office", duty.streetOffice());
        model.addAttribute("shifts", duty.shifts());
        model.addAttribute("absences", duty.absences());
        model.addAttribute("weekdays", DayOfWeek.values());
        return "console/duty";
    }

    @PostMapping("/duty/shifts")
    String addShift(
            @RequestParam String grid,
            @RequestParam Rung rung,
            @RequestParam String person,
            @ModelAttribute Times times,
            Viewer viewer) {
        return kept(() ->
                duty.add(
                        Shift.of(new GridName(grid).value(), rung, known(person), times.days())
                                .at(times.hours()),
                        viewer.actor()));
    }

    @PostMapping("/duty/absences")
    String addAbsence(
            @RequestParam String person,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            Viewer viewer) {
        return kept(() -> duty.add(Absence.of(known(person), from, to), viewer.actor()));
    }

    @PostMapping("/duty/street-office")
    String entrust(@RequestParam String person, Viewer viewer) {
        return kept(() -> {
            duty.entrustStreetOffice(known(person), viewer.actor());
            handOver.from(DutyList.NOBODY_YET);
        });
    }

    /** On every page of those who can do something about it. */
    @GetMapping("/duty/banner")
    String banner(Model model) {
        model.addAttribute("lastResort", duty.streetOffice());
        model.addAttribute("names", ShownNames.of(accounts));
        return "console/duty :: banner";
    }

    @PostMapping("/duty/entries/{id}/remove")
    String remove(@PathVariable UUID id, Viewer viewer) {
        duty.remove(new EntryId(id), viewer.actor());
        return BACK;
    }

    private GridPlan plan(String grid, LocalDateTime now) {
        return new GridPlan(grid, duty.plan(grid, now.toLocalDate(), A_WEEK), now);
    }

    /** What does not make sense is refused on the page. */
    private static String kept(Runnable change) {
        try {
            change.run();
            return BACK;
        } catch (IllegalArgumentException _) {
            return REFUSED;
        }
    }

    private Actor known(String person) {
        return people().stream()
                .filter(account -> account.name().equals(person))
                .map(Account::actor)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such person"));
    }

    private List<Account> people() {
        return accounts.list().stream()
                .filter(account -> !account.access().locked())
                .filter(account ->
                        account.role() == Role.WORKER || account.role() == Role.SUPERVISOR)
                .toList();
    }
}
