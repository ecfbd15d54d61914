package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUpState;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Residents;

/** How far the rounds are. */
public final class Rounds {

    private final CallList list;
    private final Residents residents;
    private final Flags flags;
    private final DutyList duty;
    private final Rules rules;
    private final Clock clock;

    Rounds(
            CallList list,
            Residents residents,
            Flags flags,
            DutyList duty,
            Rules rules,
            Clock clock) {
        this.list = list;
        this.residents = residents;
        this.flags = flags;
        this.duty = duty;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param grids only these
     */
    public RoundSum sum(Round round, Grids grids) {
        return sum(byGrid(round, grids).values());
    }

    /** Of all rounds of a day: a resident who is due twice counts twice. */
    public RoundSum sum(LocalDate day, Grids grids) {
        return sum(ofDay(day).stream().map(round -> sum(round, grids)).toList());
    }

    /** For each grid that has somebody in the round, by name. */
    public Map<String, RoundSum> byGrid(Round round, Grids grids) {
        var where = residents.gridOfEach();
        var entries =
                list.of(round).stream()
                        .filter(entry -> entry.state() != FollowUpState.WITHDRAWN)
                        .collect(
                                Collectors.groupingBy(
                                        entry -> where.getOrDefault(entry.resident(), ""),
                                        TreeMap::new,
                                        Collectors.toList()));
        entries.keySet().removeIf(grid -> !grids.include(grid));
        var owners = owners();
        var sums = new TreeMap<String, RoundSum>();
        entries.forEach((grid, some) -> sums.put(grid, sum(grid, some, owners)));
        return sums;
    }

    /** The rounds of a day that anybody is in, and those that are still to come. */
    public List<Round> ofDay(LocalDate day) {
        int planned = rules.round().windowsOn(day).size();
        return IntStream.rangeClosed(1, Round.LAST)
                .mapToObj(number -> new Round(day, number))
                .filter(round -> round.number() <= planned || !list.of(round).isEmpty())
                .toList();
    }

    /** What the calls of today have cost so far, as estimated, in hundredths of the currency. */
    public long spentToday() {
        return new Spending(list, rules.officeZone()).today(rules.limits().cost(), clock.instant());
    }

    /** True if the cap of the day is reached: nobody is called any more. */
    public boolean isSpent() {
        return spentToday() >= rules.limits().cost().perDay();
    }

    /** In whose hands each flag is. */
    private Map<UUID, Actor> owners() {
        var owners = new HashMap<UUID, Actor>();
        for (Flag flag : flags.list(Grids.ALL)) {
            owners.putIfAbsent(flag.occasion().followUp(), flag.progress().owner().person());
        }
        return owners;
    }

    private RoundSum sum(String grid, List<CallList.Entry> entries, Map<UUID, Actor> owners) {
        Instant now = clock.instant();
        var onDuty = duty.ownerOf(grid, now);
        int reached = 0;
        int calling = 0;
        int waiting = 0;
        var owned = new HashMap<Actor, Integer>();
        for (var entry : entries) {
            switch (entry.state()) {
                case DONE -> reached++;
                case DUE -> waiting++;
                case NEEDS_PERSON ->
                        owned.merge(
                                owners.getOrDefault(entry.id().value(), onDuty), 1, Integer::sum);
                case DIALLING, TALKING -> calling++;
                case WITHDRAWN -> throw new IllegalStateException("not due: " + entry.id());
            }
        }
        return new RoundSum(reached, calling, waiting, owned);
    }

    private static RoundSum sum(Collection<RoundSum> sums) {
        return sums.stream().reduce(RoundSum.NOBODY, RoundSum::plus);
    }
}
