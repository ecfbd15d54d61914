package org.warmline.assistant.flag;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.triage.Severity;

/**
 * What needs a person. The machine raises a flag and makes it more severe; to take it off the list
 * needs a named worker.
 */
public final class Flags {

    private static final Comparator<Flag> MOST_PRESSING_FIRST =
            Comparator.comparing(Flag::severity)
                    .thenComparing(flag -> flag.progress().raisedAt())
                    .thenComparing(flag -> flag.id().value());

    private final FlagStore store;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final AfterCommit afterCommit;
    private final FlagClock flagClock;
    private final Clock clock;

    Flags(
            FlagStore store,
            AuditTrail audit,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            FlagClock flagClock,
            Clock clock) {
        this.store = store;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.afterCommit = afterCommit;
        this.flagClock = flagClock;
        this.clock = clock;
    }

    /**
     * One flag for each reason in a follow-up. Raised again, it is left as it is, unless it is more
     * severe now, or was resolved and something else is said: then it is open again.
     */
    public FlagId raise(NewFlag flag) {
        return transaction.execute(_ -> raiseInTransaction(flag));
    }

    /** False if somebody else has it, or it is resolved. */
    public boolean take(FlagId id, Actor worker) {
        return transaction.execute(_ -> {
            var taken = store.take(id, person(worker), clock.instant());
            if (taken) {
                audit.record(worker, "flag.take", id.value(), "");
                afterCommit.tell(new FlagTaken(id, severity(id)));
            }
            return taken;
        });
    }

    /**
     * False if it was resolved before.
     *
     * @param note the worker's own words; stored encrypted
     */
    public boolean resolve(FlagId id, Actor worker, Resolution resolution, String note) {
        return transaction.execute(_ -> {
            var resolved = store.resolve(id, person(worker), resolution, note, clock.instant());
            if (resolved) {
                audit.record(worker, "flag.resolve", id.value(), resolution.name());
                afterCommit.tell(new FlagResolved(id, severity(id)));
            }
            return resolved;
        });
    }

    /** Open and taken ones; the most severe first, then the oldest. */
    public List<Flag> list(Grids grids) {
        return store.unresolved(grids).stream().sorted(MOST_PRESSING_FIRST).toList();
    }

    /** As {@link #list(Grids)}, of all grids. */
    public List<Flag> list() {
        return list(Grids.ALL);
    }

    /** Where the residents of these flags live; a flag that is not there is left out. */
    public Map<FlagId, String> gridsOf(Collection<FlagId> flags) {
        return flags.isEmpty() ? Map.of() : store.gridsOf(flags);
    }

    /** All of one follow-up, resolved ones too, oldest first. */
    public List<Flag> ofFollowUp(UUID followUp) {
        return store.ofFollowUp(followUp);
    }

    /** Those of whom a flag was raised since then, resolved or not. */
    public Set<ResidentId> raisedSince(Instant since) {
        return store.raisedSince(since);
    }

    public Optional<Flag> find(FlagId id) {
        return store.find(id).map(OpenedFlag::flag);
    }

    /** With its words; audited. */
    public Optional<OpenedFlag> open(FlagId id, Actor actor) {
        return transaction.execute(_ -> {
            var opened = store.find(id);
            opened.ifPresent(_ -> audit.record(actor, "flag.open", id.value(), ""));
            return opened;
        });
    }

    public FlagOverview overview(Grids grids) {
        var open = new EnumMap<Severity, Integer>(Severity.class);
        for (var severity : Severity.values()) {
            open.put(severity, 0);
        }
        var taken = 0;
        var overdue = 0;
        var now = clock.instant();
        for (var flag : store.unresolved(grids)) {
            if (flag.progress().state() == FlagState.TAKEN) {
                taken++;
                continue;
            }
            open.merge(flag.severity(), 1, Integer::sum);
            overdue += flag.isOverdue(now) ? 1 : 0;
        }
        return new FlagOverview(open, taken, overdue);
    }

    private FlagId raiseInTransaction(NewFlag flag) {
        var now = clock.instant();
        var due = flagClock.due(flag.severity(), now);
        var id = FlagId.random();
        if (store.insert(id, flag, now, due)) {
            announce(id, flag, "flag.raise");
            return id;
        }
        var known = store.locked(flag.occasion().followUp(), flag.rule().reason());
        if (isMoreSevere(flag, known) || isNewsAboutAResolvedOne(flag, known)) {
            reopen(flag, known.flag(), now, due);
        }
        return known.flag().id();
    }

    private void reopen(NewFlag flag, Flag known, Instant now, Instant due) {
        var severity =
                flag.severity().compareTo(known.severity()) < 0
                        ? flag.severity()
                        : known.severity();
        var again =
                new NewFlag(
                        flag.occasion(),
                        flag.resident(),
                        severity,
                        flag.rule(),
                        flag.quote(),
                        flag.duringCall());
        var soonest =
                known.progress().state() == FlagState.RESOLVED
                                || due.isBefore(known.progress().dueAt())
                        ? due
                        : known.progress().dueAt();
        store.reopen(known.id(), again, now, soonest);
        announce(known.id(), again, "flag.raiseAgain");
    }

    private void announce(FlagId id, NewFlag flag, String action) {
        audit.record(
                Actor.MACHINE,
                action,
                id.value(),
                flag.severity().code() + " " + flag.rule().reason() + " " + flag.rule().id());
        afterCommit.tell(new FlagRaised(id, flag.severity()));
    }

    private static boolean isMoreSevere(NewFlag flag, OpenedFlag known) {
        return flag.severity().compareTo(known.flag().severity()) < 0;
    }

    /** The same words told twice are no news; other words, or another call, are. */
    private static boolean isNewsAboutAResolvedOne(NewFlag flag, OpenedFlag known) {
        if (known.flag().progress().state() != FlagState.RESOLVED) {
            return false;
        }
        var otherCall = !flag.occasion().attempt().equals(known.flag().occasion().attempt());
        return otherCall || (!flag.quote().isEmpty() && !flag.quote().equals(known.quote()));
    }

    private Severity severity(FlagId id) {
        return find(id).orElseThrow().severity();
    }

    private static Actor person(Actor worker) {
        if (worker.isMachine()) {
            throw new IllegalArgumentException("only a person takes or resolves a flag");
        }
        return worker;
    }
}
