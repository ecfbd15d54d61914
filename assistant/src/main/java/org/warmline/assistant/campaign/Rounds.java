package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.followup.Standing;
import org.warmline.assistant.followup.Tallies;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;

/** How far the rounds are. */
public final class Rounds {

    private final Tallies tallies;
    private final CallList list;
    private final Flags flags;
    private final DutyList duty;
    private final Rules rules;
    private final Clock clock;

    Rounds(Tallies tallies, CallList list, Flags flags, DutyList duty, Rules rules, Clock clock) {
        this.tallies = tallies;
        this.list = list;
        this.flags = flags;
        this.duty = duty;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The rounds of a day that anybody is in, and those that are still to come.
     *
     * @param grids only these
     */
    public List<RoundProgress> ofDay(LocalDate day, Grids grids) {
        var standings =
                tallies.standings(day).stream().filter(one -> grids.include(one.grid())).toList();
        var owners = new Owners(standings);
        var sums = new HashMap<Round, Map<String, RoundSum>>();
        for (var one : standings) {
            sums.computeIfAbsent(one.round(), _ -> new TreeMap<>())
                    .merge(
                            one.grid(),
                            RoundSum.of(one.state(), one.followUps(), owners.of(one)),
                            RoundSum::plus);
        }
        int planned = rules.of(day).windowsOn(day).size();
        return IntStream.rangeClosed(1, Round.LAST)
                .mapToObj(number -> new Round(day, number))
                .filter(round -> round.number() <= planned || sums.containsKey(round))
                .map(round -> new RoundProgress(round, sums.getOrDefault(round, Map.of())))
                .toList();
    }

    /** What the calls of today have cost so far, as estimated, in hundredths of the currency. */
    public long spentToday() {
        return new Spending(list, rules.officeZone()).today(rules.limits().cost(), clock.instant());
    }

    /** In whose hands what a person has is: its flag's, or of whoever is on duty. */
    private final class Owners {

        private final Map<UUID, Actor> byFollowUp;
        private final Map<String, Actor> onDuty = new HashMap<>();

        Owners(List<Standing> standings) {
            byFollowUp =
                    flags.handsOf(
                            standings.stream()
                                    .flatMap(one -> one.withPerson().stream())
                                    .map(FollowUpId::value)
                                    .toList());
        }

        Actor of(Standing one) {
            var onDutyThere =
                    onDuty.computeIfAbsent(one.grid(), grid -> duty.ownerOf(grid, clock.instant()));
            return one.withPerson()
                    .map(id -> byFollowUp.getOrDefault(id.value(), onDutyThere))
                    .orElse(onDutyThere);
        }
    }
}
