package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUpId;

/**
 * The one gate through which every call of the machine goes. All nodes pass it one after the other,
 * holding one row, so that the limits hold over all of them; what is admitted is committed before
 * the carrier is asked.
 */
public final class Gate {

    /** Some are found not to be due any more. */
    private static final int SPARE = 8;

    private final Attempts attempts;
    private final CallList list;
    private final Situations situations;
    private final Rules rules;
    private final DiallingStore dialling;
    private final SpendCap cap;
    private final Clock clock;

    Gate(
            Attempts attempts,
            CallList list,
            Situations situations,
            Rules rules,
            DiallingStore dialling,
            SpendCap cap,
            Clock clock) {
        this.attempts = attempts;
        this.list = list;
        this.situations = situations;
        this.rules = rules;
        this.dialling = dialling;
        this.cap = cap;
        this.clock = clock;
    }

    /**
     * Begins the next calls of the rounds.
     *
     * @param free how many this node can carry
     */
    public List<Attempt> next(int free) {
        return attempts.begin(() -> choose(free));
    }

    /**
     * To be looked at again just before the carrier is asked, because some seconds may have passed:
     * nobody has pressed the button on any node, and the resident may still be called.
     */
    public boolean isOpen(Attempt attempt) {
        var now = clock.instant();
        return dialling.read().stopped().isEmpty()
                && list.find(attempt.followUp()).stream()
                        .anyMatch(entry ->
                                situations.isWelcome(entry, rules.of(entry.round().day()), now));
    }

    private List<FollowUpId> choose(int free) {
        var now = clock.instant();
        var row = dialling.locked();
        if (row.stopped().isPresent()) {
            return List.of();
        }
        var limits = rules.limits();
        var pace = new Pace(row.nextSlot(), limits.callsPerSecond());
        var inUse = list.linesInUse(now);
        int room = Math.min(free, Math.min(limits.lines() - inUse.size(), pace.free(now)));
        var ready =
                room <= 0 ? List.<CallList.Entry>of() : list.ready(now, inUse, 2 * room + SPARE);
        if (ready.isEmpty() || cap.isReached(row, limits.cost())) {
            return List.of();
        }
        var chosen = admitted(ready, room, now);
        dialling.nextSlot(pace.after(chosen.size(), now).nextSlot());
        return chosen;
    }

    private List<FollowUpId> admitted(List<CallList.Entry> ready, int room, Instant now) {
        var lately = situations.lately(ready.stream().map(CallList.Entry::resident).toList(), now);
        var rulesByDay = rules.byDay();
        var chosen = new ArrayList<FollowUpId>();
        for (var entry : ready) {
            if (chosen.size() == room) {
                break;
            }
            var round = rulesByDay.apply(entry.round().day());
            if (situations.of(entry, lately, round, now).stream()
                    .anyMatch(situation -> isDue(situation, round, now))) {
                chosen.add(entry.id());
            } else {
                list.reconsider(entry.id());
            }
        }
        return chosen;
    }

    /** What was decided before is decided again by what is known now. */
    static boolean isDue(Retrying.Situation situation, RoundRules round, Instant now) {
        return new Retrying(round).next(situation, now) instanceof Next.Call call
                && !call.at().isAfter(now)
                && now.isBefore(call.closes())
                && situation.hours().isPermitted(now);
    }
}
