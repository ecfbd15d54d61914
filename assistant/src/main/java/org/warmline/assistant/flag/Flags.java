package org.warmline.assistant.flag;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.triage.Severity;

/**
 * What needs a person. The machine raises a flag, gives it an owner and makes it more severe; to
 * take it off the list needs a named worker: {@link Handling}.
 */
public final class Flags {

    private static final Comparator<Flag> MOST_PRESSING_FIRST =
            Comparator.comparing(Flag::severity)
                    .thenComparing(flag -> flag.progress().raisedAt())
                    .thenComparing(flag -> flag.id().value());

    private static final Comparator<Flag> UNRESOLVED_FIRST =
            Comparator.comparing(flag -> flag.progress().state() == FlagState.RESOLVED);

    private final FlagStore store;
    private final FlagBook book;
    private final AuditTrail audit;
    private final FlagClock flagClock;
    private final TransactionTemplate transaction;

    Flags(
            FlagStore store,
            FlagBook book,
            AuditTrail audit,
            FlagClock flagClock,
            PlatformTransactionManager manager) {
        this.store = store;
        this.book = book;
        this.audit = audit;
        this.flagClock = flagClock;
        this.transaction = new TransactionTemplate(manager);
    }

    /**
     * One flag for each reason in a follow-up. Raised again, it is left as it is, unless it is more
     * severe now, or was resolved and something else is said: then it is open again.
     */
    public FlagId raise(NewFlag flag) {
        return transaction.execute(_ -> raiseInTransaction(flag));
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

    /** Where the residents live whose unresolved flags that person has. */
    public Set<String> gridsOf(Actor owner) {
        return store.gridsOf(owner);
    }

    /** With which anything was done since then, by whichever process, and when last. */
    public Map<FlagId, Instant> changedSince(Instant since) {
        return store.changedSince(since);
    }

    /** All of one follow-up, resolved ones too, oldest first. */
    public List<Flag> ofFollowUp(UUID followUp) {
        return store.ofFollowUp(followUp);
    }

    /** Those of whom a flag was raised since then, resolved or not. */
    public Set<ResidentId> raisedSince(Instant since) {
        return store.raisedSince(since);
    }

    /**
     * Who has to see to a follow-up that the machine has given up: the owner of its most pressing
     * flag that is not resolved, or whoever the duty list has now.
     */
    public Actor ownerOf(UUID followUp, ResidentId resident) {
        return ofFollowUp(followUp).stream()
                .filter(flag -> flag.progress().state() != FlagState.RESOLVED)
                .min(MOST_PRESSING_FIRST)
                .map(flag -> flag.progress().owner())
                .orElseGet(() -> book.turns(resident).getFirst())
                .person();
    }

    /**
     * In whose hands these follow-ups are: the owner of the most pressing flag that is not
     * resolved, or else whoever resolved the last one. A follow-up without a flag is left out.
     */
    public Map<UUID, Actor> handsOf(Collection<UUID> followUps) {
        var hands = new HashMap<UUID, Actor>();
        store.ofFollowUps(followUps).stream()
                .sorted(UNRESOLVED_FIRST.thenComparing(MOST_PRESSING_FIRST))
                .forEach(flag -> hands.putIfAbsent(flag.occasion().followUp(), hands(flag)));
        return hands;
    }

    /** The severity of the most pressing flag of each that is not resolved. */
    public Map<UUID, Severity> worstOf(Collection<UUID> followUps) {
        return store.ofFollowUps(followUps).stream()
                .filter(flag -> flag.progress().state() != FlagState.RESOLVED)
                .collect(
                        Collectors.toMap(
                                flag -> flag.occasion().followUp(),
                                Flag::severity,
                                (one, other) -> one.isWorseThan(other) ? one : other));
    }

    private static Actor hands(Flag flag) {
        var owner = flag.progress().owner().person();
        return flag.progress().state() == FlagState.RESOLVED
                ? flag.progress().worker().orElse(owner)
                : owner;
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
        var now = book.now();
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
        var now = book.now();
        var owner = book.turns(flag.resident()).getFirst();
        var situation = Situation.open(owner, flagClock.due(flag.severity(), now));
        var id = FlagId.random();
        if (store.insert(id, flag, now, situation)) {
            book.record(
                    find(id).orElseThrow(),
                    Change.byMachine(FlagStep.Kind.RAISED, situation, situation));
            return id;
        }
        var known = store.locked(flag.occasion().followUp(), flag.rule().reason());
        if (isMoreSevere(flag, known) || isNewsAboutAResolvedOne(flag, known)) {
            reopen(flag, known.flag(), situation);
        }
        return known.flag().id();
    }

    /** Open again, never milder and never with more time than it had. */
    private void reopen(NewFlag flag, Flag known, Situation fresh) {
        var severity =
                flag.severity().isWorseThan(known.severity()) ? flag.severity() : known.severity();
        store.renew(known.id(), flag.as(severity), book.now());
        var before = store.locked(known.id()).orElseThrow();
        var dueBefore = before.times().dueAt();
        var due = fresh.times().dueAt();
        var soonest =
                before.state() == FlagState.RESOLVED || due.isBefore(dueBefore) ? due : dueBefore;
        book.write(
                find(known.id()).orElseThrow(),
                Change.byMachine(
                        FlagStep.Kind.RAISED_AGAIN,
                        before,
                        Situation.open(fresh.owner(), soonest)));
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
}
