package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUpId;

/**
 * The one gate through which every call goes, whoever wants it. All nodes pass it one after the
 * other, holding one row, so that the limits hold over all of them; what is admitted is committed
 * before the carrier is asked.
 */
public final class Gate {

    /** Some may be in the way of each other, such as those who share a telephone. */
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

    /** One call that somebody wants now: at any permitted hour, within all caps. */
    public Admission call(FollowUpId id) {
        var denial = new AtomicReference<>(Denial.NOT_DUE);
        var begun =
                attempts.begin(() -> {
                    var why = denial(id);
                    why.ifPresent(denial::set);
                    return why.isPresent() ? List.of() : List.of(id);
                });
        return begun.isEmpty()
                ? new Admission.Denied(denial.get())
                : new Admission.Granted(begun.getFirst());
    }

    /** To be looked at again just before the carrier is asked: the button acts on every node. */
    public boolean isStopped() {
        return dialling.read().stopped().isPresent();
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
        var ready = room <= 0 ? List.<CallList.Entry>of() : list.ready(now, 2 * room + SPARE);
        if (ready.isEmpty() || cap.isReached(row, limits.cost())) {
            return List.of();
        }
        var chosen = admitted(ready, new HashSet<>(inUse), room, now);
        dialling.nextSlot(pace.after(chosen.size(), now).nextSlot());
        return chosen;
    }

    private List<FollowUpId> admitted(
            List<CallList.Entry> ready, Set<String> inUse, int room, Instant now) {
        var lately = situations.lately(ready.stream().map(CallList.Entry::resident).toList(), now);
        var round = rules.round();
        var chosen = new ArrayList<FollowUpId>();
        for (var entry : ready) {
            if (chosen.size() == room) {
                break;
            }
            boolean lineInUse = !entry.line().isEmpty() && inUse.contains(entry.line());
            if (lineInUse || Situations.isCalled(entry, lately)) {
                continue;
            }
            if (situations.of(entry, lately, round, now).stream()
                    .anyMatch(situation -> isDue(situation, round, now))) {
                chosen.add(entry.id());
                inUse.add(entry.line());
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
                && isPermitted(situation.hours(), now);
    }

    private static boolean isPermitted(RoundHours hours, Instant now) {
        return Window.PERMITTED.includes(now.atZone(hours.zone()).toLocalTime());
    }

    private Optional<Denial> denial(FollowUpId id) {
        var now = clock.instant();
        var row = dialling.locked();
        if (row.stopped().isPresent()) {
            return Optional.of(Denial.STOPPED);
        }
        var limits = rules.limits();
        if (list.linesInUse(now).size() >= limits.lines()) {
            return Optional.of(Denial.LINES_FULL);
        }
        if (cap.isReached(row, limits.cost())) {
            return Optional.of(Denial.SPENT);
        }
        var entry = list.find(id).orElseThrow();
        var lately = situations.lately(List.of(entry.resident()), now);
        return situations
                .of(entry, lately, rules.round(), now)
                .map(situation -> denial(situation, now))
                .orElse(Optional.of(Denial.ENDED));
    }

    private Optional<Denial> denial(Retrying.Situation situation, Instant now) {
        if (!isPermitted(situation.hours(), now)) {
            return Optional.of(Denial.OUTSIDE_HOURS);
        }
        if (situation.wishes().optedOut().isPresent()) {
            return Optional.of(Denial.OPTED_OUT);
        }
        if (!situation.quarantine().includes(situation.day())) {
            return Optional.of(Denial.ENDED);
        }
        return situation.rangToday() >= rules.round().attempts().perDay()
                ? Optional.of(Denial.CALLED_ENOUGH)
                : Optional.empty();
    }
}
