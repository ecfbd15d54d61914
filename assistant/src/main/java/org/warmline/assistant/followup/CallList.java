package org.warmline.assistant.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.triage.Severity;

/**
 * The calls that are still to be made: when each, and in which order. Decides nothing: whoever does
 * tells it here, and every call takes its follow-up off the list until it is decided again.
 */
public final class CallList {

    private static final Duration LONGEST_CALL = Duration.ofHours(1);

    private final CallListStore store;
    private final PlanStore plans;
    private final FollowUpStore followUps;
    private final Concerns concerns;
    private final TransactionTemplate transaction;
    private final AfterCommit afterCommit;
    private final Clock clock;

    /**
     * Somebody who is due in a round.
     *
     * @param line equal for those who share a telephone
     */
    public record Planned(ResidentId resident, String line, CallTime time) {}

    /**
     * When to call.
     *
     * @param opens not before
     * @param closes not from then on
     * @param at the next call; empty if that is not decided yet
     * @param rank lower ones are called first
     * @param turn within the same rank
     */
    public record CallTime(
            Instant opens, Instant closes, Optional<Instant> at, int rank, int turn) {}

    /** A follow-up of a round. */
    public record Entry(
            FollowUpId id,
            ResidentId resident,
            Round round,
            FollowUpState state,
            String line,
            CallTime time) {}

    /**
     * @param calls those that the carrier took, or may have
     * @param minutes of talking, each call's last one counted whole
     */
    public record Usage(long calls, long minutes) {}

    /** One try of today. */
    public record Call(
            FollowUpId followUp,
            ResidentId resident,
            Attempt.Progress progress,
            Optional<Instant> callBack) {}

    CallList(
            CallListStore store,
            PlanStore plans,
            FollowUpStore followUps,
            Concerns concerns,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.followUps = followUps;
        this.concerns = concerns;
        this.transaction = new TransactionTemplate(manager);
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /** Adds those who are not in the round yet, and takes back those who had left it. */
    public void plan(Round round, String script, Collection<Planned> due) {
        if (due.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            plans.insert(round, script, inOneOrder(due), clock.instant());
            afterCommit.tell(new RoundChanged(round));
        });
    }

    /**
     * Adds those who are not in a round that is long over: a person has them, and no flag says so,
     * because a later round does or will.
     */
    public void miss(Round round, String script, Collection<Planned> due) {
        if (due.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            plans.missed(round, script, inOneOrder(due), clock.instant());
            afterCommit.tell(new RoundChanged(round));
        });
    }

    /** The whole round, those who left it too. */
    public List<Entry> of(Round round) {
        return store.of(round);
    }

    /** No longer due, because the quarantine is over. Does nothing unless it still waits. */
    public void withdraw(FollowUpId id) {
        transaction.executeWithoutResult(
                _ -> locked(id, FollowUpState.DUE).ifPresent(entry -> withdraw(entry)));
    }

    /**
     * Those after whose last call nobody has decided yet, the oldest and earliest rounds first.
     *
     * @param skipped so many of the first are left out
     */
    public List<Entry> undecided(int limit, int skipped) {
        return store.undecided(limit, skipped);
    }

    /** Nothing happens if it was called or given to somebody meanwhile. */
    public void decide(Entry entry, CallTime time) {
        store.decide(entry, time);
    }

    /** A person has it, and the machine will not call of its own accord. */
    public void leave(Entry entry) {
        store.leave(entry);
    }

    /** A flag of its own for one that a person has already. */
    public void flag(Entry entry, Rule rule, Severity severity) {
        transaction.executeWithoutResult(
                _ -> concerns.raise(entry.id(), entry.resident(), severity, rule));
    }

    /** Must be decided again before it is called. */
    public void reconsider(FollowUpId id) {
        store.reconsider(id);
    }

    /**
     * Those to be called now, in their order; held until the transaction ends, and those that
     * somebody else holds are left out. So are those who could not be called, so that they stand in
     * nobody's way: whose line is in use, or to whom a call of any round is running or unclear; and
     * of those who share a line all but the first.
     *
     * @param inUse these lines
     */
    public List<Entry> ready(Instant now, Collection<String> inUse, int limit) {
        return store.ready(now, inUse, limit);
    }

    /** Waiting, although their time is over. */
    public List<Entry> overdue(Instant now, int limit) {
        return store.overdue(now, limit);
    }

    public Optional<Entry> find(FollowUpId id) {
        return store.find(id);
    }

    /**
     * The lines that are in use; one that is not known counts as the empty name. A call that the
     * carrier has not settled for an hour is none any more.
     */
    public List<String> linesInUse(Instant now) {
        return store.linesInUse(now.minus(LONGEST_CALL));
    }

    /** The calls to these residents since then, in their order. */
    public List<Call> calls(Collection<ResidentId> residents, Instant since) {
        return residents.isEmpty() ? List.of() : store.calls(residents, since);
    }

    /** What all calls since then have used of the carrier. */
    public Usage usage(Instant since, Instant now) {
        return store.usage(since, now);
    }

    /** Which of them had a flag raised since then. */
    public Set<ResidentId> flaggedSince(Instant since) {
        return concerns.flaggedSince(since);
    }

    /**
     * The machine gives up: the worker who has the grid owns it. Does nothing unless it still
     * waits.
     *
     * @param always true if it is to be a flag even if another one waits for a person already
     */
    public void hand(FollowUpId id, Rule rule, Severity severity, boolean always) {
        transaction.executeWithoutResult(_ ->
                locked(id, FollowUpState.DUE)
                        .ifPresent(entry -> hand(entry, rule, severity, always)));
    }

    /**
     * When the resident, and no machine, last answered the telephone, or the questions in writing.
     */
    public Optional<Instant> lastAnswered(ResidentId resident) {
        return store.lastAnswered(resident);
    }

    /** When the resident was first due. */
    public Optional<Instant> firstDue(ResidentId resident) {
        return store.firstDue(resident);
    }

    /** The latest rounds of a resident before this one, the latest first. */
    public List<Entry> before(Entry entry, int limit) {
        return store.before(entry, limit);
    }

    /** So that two who plan at the same time do not wait for each other. */
    private static List<Planned> inOneOrder(Collection<Planned> due) {
        return due.stream()
                .sorted(Comparator.comparing(planned -> planned.resident().value()))
                .toList();
    }

    private void withdraw(Entry entry) {
        followUps.move(entry.id(), FollowUpState.WITHDRAWN, clock.instant());
        afterCommit.tell(new FollowUpChanged(entry.id()));
    }

    private void hand(Entry entry, Rule rule, Severity severity, boolean always) {
        followUps.give(entry.id(), rule.reason(), clock.instant());
        if (always) {
            concerns.raise(entry.id(), entry.resident(), severity, rule);
        } else {
            concerns.own(entry.id(), entry.resident(), rule);
        }
        afterCommit.tell(new FollowUpChanged(entry.id()));
    }

    private Optional<Entry> locked(FollowUpId id, FollowUpState state) {
        return store.locked(id).filter(entry -> entry.state() == state);
    }
}
