package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * Puts everybody who is due into the rounds that are open now, and into those that opened since it
 * ran last, also where they are over by now: nobody who was due is lost because the service was
 * down. Looks again at those who may have left. Run again and again, and on any node, it changes
 * nothing that is right already.
 */
public final class RoundPlan {

    private static final Comparator<Round> IN_ORDER =
            Comparator.comparing(Round::day).thenComparingInt(Round::number);

    private static final List<ZoneOffset> EDGES_OF_THE_DATE =
            List.of(ZoneOffset.ofHours(-12), ZoneOffset.ofHours(14));

    private final CallList list;
    private final Residents residents;
    private final Situations situations;
    private final Rules rules;
    private final ScriptLibrary scripts;
    private final DiallingStore dialling;
    private final Clock clock;

    /**
     * @param isMissed true if it is only written down
     */
    private record Due(Followed resident, RoundHours hours, boolean isMissed) {}

    RoundPlan(
            CallList list,
            Residents residents,
            Situations situations,
            Rules rules,
            ScriptLibrary scripts,
            DiallingStore dialling,
            Clock clock) {
        this.list = list;
        this.residents = residents;
        this.situations = situations;
        this.rules = rules;
        this.scripts = scripts;
        this.dialling = dialling;
        this.clock = clock;
    }

    /** Plans what has opened since it ran last. */
    public void run() {
        var now = clock.instant();
        var lapse = Lapse.until(now, dialling.plannedAt());
        var due = new TreeMap<Round, List<Due>>(IN_ORDER);
        openInTheOffice(now).forEach(round -> due.put(round, new ArrayList<>()));
        var rulesByDay = rules.byDay();
        for (var one : followed(lapse)) {
            var rounds = DueRounds.of(one, lapse, rulesByDay, zone());
            for (var hours : rounds.hours()) {
                due.computeIfAbsent(hours.round(), _ -> new ArrayList<>())
                        .add(new Due(one, hours, rounds.isOnlyWrittenDown(hours)));
            }
        }
        due.forEach((round, who) -> bringUpToDate(round, who, now));
        dialling.planned(now);
    }

    /** As if it had run just now: what was missed before is nobody's. */
    public void startFromNow() {
        dialling.planned(clock.instant());
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
                                        RoundHours.of(round, rules.of(day), one.wishes(), zone()),
                                        false))
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
    private Collection<Followed> followed(Lapse lapse) {
        var all = new LinkedHashMap<ResidentId, Followed>();
        Stream.concat(Stream.of(zone()), EDGES_OF_THE_DATE.stream())
                .flatMap(lapse::days)
                .distinct()
                .flatMap(day -> residents.followed(day).stream())
                .forEach(one -> all.put(one.id(), one));
        return all.values();
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
        Function<Due, CallList.Planned> planned =
                one -> {
                    var first = situations.first(one.hours(), one.resident(), lately);
                    int turn = turns.getOrDefault(one.resident().id(), 0);
                    return new CallList.Planned(
                            one.resident().id(),
                            one.resident().line(),
                            time(one.hours(), retrying.next(first, now), turn));
                };
        var script = scripts.current();
        list.plan(round, script, those(missing, one -> !one.isMissed(), planned));
        list.miss(round, script, those(missing, Due::isMissed, planned));
    }

    private static List<CallList.Planned> those(
            List<Due> missing, Predicate<Due> which, Function<Due, CallList.Planned> planned) {
        return missing.stream().filter(which).map(planned).toList();
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
