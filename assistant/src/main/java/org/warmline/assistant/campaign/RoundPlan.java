package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUpState;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.resident.Followed;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.script.ScriptLibrary;

/**
 * Puts everybody who is due into the rounds that are open now, and looks again at those who may
 * have left. Run again and again, and on any node, it changes nothing that is right already.
 */
public final class RoundPlan {

    private static final List<ZoneOffset> EDGES_OF_THE_DATE =
            List.of(ZoneOffset.ofHours(-12), ZoneOffset.ofHours(14));

    private final CallList list;
    private final Residents residents;
    private final Situations situations;
    private final Rules rules;
    private final ScriptLibrary scripts;
    private final Clock clock;

    private record Due(Followed resident, RoundHours hours) {}

    RoundPlan(
            CallList list,
            Residents residents,
            Situations situations,
            Rules rules,
            ScriptLibrary scripts,
            Clock clock) {
        this.list = list;
        this.residents = residents;
        this.situations = situations;
        this.rules = rules;
        this.scripts = scripts;
        this.clock = clock;
    }

    /** Plans the rounds that are open now. */
    public void run() {
        var now = clock.instant();
        var due = new HashMap<Round, List<Due>>();
        openInTheOffice(now).forEach(round -> due.put(round, new ArrayList<>()));
        days(now).forEach(day -> addDue(day, now, due));
        due.forEach((round, who) -> bringUpToDate(round, who, now));
    }

    /**
     * A further round for everybody, from now until the quiet hours begin.
     *
     * @return how many are in it
     */
    public int extra() {
        var now = clock.instant();
        var day = now.atZone(zone()).toLocalDate();
        var round = new Round(day, nextNumber(day));
        var who =
                residents.followed(day).stream()
                        .map(one ->
                                new Due(
                                        one,
                                        RoundHours.of(round, rules.of(day), one.wishes(), zone())))
                        .toList();
        bringUpToDate(round, who, now);
        return who.size();
    }

    /** True if nobody was called in the round that is open in the office now. */
    public boolean isFresh() {
        var open = openInTheOffice(clock.instant());
        return !open.isEmpty() && open.stream().allMatch(round -> list.of(round).isEmpty());
    }

    private int nextNumber(LocalDate day) {
        int first = rules.of(day).windowsOn(day).size() + 1;
        return IntStream.rangeClosed(first, Round.LAST)
                .filter(number -> list.of(new Round(day, number)).isEmpty())
                .findFirst()
                .orElse(Round.LAST);
    }

    private List<Round> openInTheOffice(Instant now) {
        var local = now.atZone(zone());
        var windows = rules.of(local.toLocalDate()).windowsOn(local.toLocalDate());
        return IntStream.rangeClosed(1, windows.size())
                .filter(number -> windows.get(number - 1).includes(local.toLocalTime()))
                .mapToObj(number -> new Round(local.toLocalDate(), number))
                .toList();
    }

    /** Whatever the date is where somebody lives, it is one of these. */
    private Set<LocalDate> days(Instant now) {
        return Stream.concat(Stream.of(zone()), EDGES_OF_THE_DATE.stream())
                .map(zone -> now.atZone(zone).toLocalDate())
                .collect(Collectors.toSet());
    }

    private void addDue(LocalDate day, Instant now, Map<Round, List<Due>> due) {
        residents.followed(day).stream()
                .filter(one -> isToday(one, day, now))
                .flatMap(one ->
                        RoundHours.due(day, rules.of(day), one.wishes(), zone())
                                .filter(hours -> hours.isOpen(now))
                                .map(hours -> new Due(one, hours)))
                .forEach(one ->
                        due.computeIfAbsent(one.hours().round(), _ -> new ArrayList<>()).add(one));
    }

    private boolean isToday(Followed one, LocalDate day, Instant now) {
        var zone = one.wishes().zone().orElse(zone());
        return now.atZone(zone).toLocalDate().equals(day);
    }

    private void bringUpToDate(Round round, List<Due> who, Instant now) {
        var there = list.of(round);
        var known =
                there.stream()
                        .filter(entry -> entry.state() != FollowUpState.WITHDRAWN)
                        .map(CallList.Entry::resident)
                        .collect(Collectors.toSet());
        join(round, who.stream().filter(one -> !known.contains(one.resident().id())).toList(), now);
        var still = new HashSet<ResidentId>();
        who.forEach(one -> still.add(one.resident().id()));
        there.stream()
                .filter(entry -> entry.state() == FollowUpState.DUE)
                .filter(entry -> !still.contains(entry.resident()))
                .forEach(entry -> list.reconsider(entry.id()));
    }

    private void join(Round round, List<Due> missing, Instant now) {
        if (missing.isEmpty()) {
            return;
        }
        var joining = missing.stream().map(Due::resident).toList();
        var lately = situations.lately(joining.stream().map(Followed::id).toList(), now);
        var turns = Turns.of(joining, Year.from(now.atZone(zone())));
        var retrying = new Retrying(rules.of(round.day()));
        list.plan(
                round,
                scripts.current(),
                missing.stream()
                        .map(one -> {
                            var id = one.resident().id();
                            var first = situations.first(one.hours(), one.resident(), lately);
                            var next = retrying.next(first, now);
                            var time = time(one.hours(), next, turns.getOrDefault(id, 0));
                            return new CallList.Planned(id, one.resident().line(), time);
                        })
                        .toList());
    }

    /** What is not simply a call is decided where that is done for all. */
    private static CallList.CallTime time(RoundHours hours, Next next, int turn) {
        return next instanceof Next.Call call
                ? new CallList.CallTime(
                        hours.opens(),
                        call.closes(),
                        Optional.of(call.at()),
                        call.rank().number(),
                        turn)
                : new CallList.CallTime(
                        hours.opens(),
                        hours.closes(),
                        Optional.empty(),
                        CallRank.FIRST_CALL.number(),
                        turn);
    }

    private ZoneId zone() {
        return rules.officeZone();
    }
}
