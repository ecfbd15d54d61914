package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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

    /** How often it is looked for more in place of those. */
    private static final int LOOKS = 20;

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
        var chosen = chosen(ready, room, inUse, now);
        dialling.nextSlot(pace.after(chosen.size(), now).nextSlot());
        return chosen;
    }

    /**
     * Only the first of those who share a line is ready. Where it is not due any more, the next one
     * is looked at in the same go.
     *
     * @param first what is ready
     */
    private List<FollowUpId> chosen(
            List<CallList.Entry> first, int room, Collection<String> inUse, Instant now) {
        var chosen = new ArrayList<FollowUpId>();
        var lines = new HashSet<>(inUse);
        var ready = first;
        for (int look = 0; look < LOOKS && !ready.isEmpty(); look++) {
            var admitted = admitted(ready, room - chosen.size(), now);
            admitted.forEach(entry -> {
                chosen.add(entry.id());
                lines.add(entry.line());
            });
            if (chosen.size() == room || admitted.size() == ready.size()) {
                break;
            }
            ready =
                    list.ready(now, lines, 2 * room + SPARE).stream()
                            .filter(entry -> !chosen.contains(entry.id()))
                            .toList();
        }
        return chosen;
    }

    private List<CallList.Entry> admitted(List<CallList.Entry> ready, int room, Instant now) {
        var lately = situations.lately(ready.stream().map(CallList.Entry::resident).toList(), now);
        var rulesByDay = rules.byDay();
        var admitted = new ArrayList<CallList.Entry>();
        for (var entry : ready) {
            if (admitted.size() == room) {
                break;
            }
            var round = rulesByDay.apply(entry.round().day());
            if (situations.of(entry, lately, round, now).stream()
                    .anyMatch(situation -> isDue(situation, round, now))) {
                admitted.add(entry);
            } else {
                list.reconsider(entry.id());
            }
        }
        return admitted;
    }

    /** What was decided before is decided again by what is known now. */
    static boolean isDue(Retrying.Situation situation, RoundRules round, Instant now) {
        return new Retrying(round).next(situation, now) instanceof Next.Call call
                && !call.at().isAfter(now)
                && now.isBefore(call.closes())
                && situation.hours().isPermitted(now);
    }
}
