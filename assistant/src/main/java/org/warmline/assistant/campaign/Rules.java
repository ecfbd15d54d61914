package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/** The rules of the office: which are in force, which will be, and who changed them. */
public final class Rules {

    private final RulesStore store;
    private final Settings initial;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final AfterCommit afterCommit;
    private final Clock clock;

    /** Everything that an office can set. */
    public record Settings(RoundRules round, Limits limits) {

        public static final Settings STANDARD = new Settings(RoundRules.STANDARD, Limits.STANDARD);

        /** Everybody at once, and as often as one likes to look at it. */
        public static final Settings DEMONSTRATION =
                new Settings(RoundRules.DEMONSTRATION, Limits.DEMONSTRATION);
    }

    /** Settings and since when, or from when on, they hold for rounds. */
    public record Saved(Settings settings, Instant inForceFrom, Actor by) {}

    /**
     * @param initial hold until somebody saves others
     */
    Rules(
            RulesStore store,
            Settings initial,
            AuditTrail audit,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        this.store = store;
        this.initial = initial;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /** By which the rounds of a day are called; the same all day long and ever after. */
    public RoundRules of(LocalDate day) {
        return store.inForce(beginningOf(day))
                .map(saved -> saved.settings().round())
                .orElse(initial.round());
    }

    /** The same for one look at many follow-ups: each day's are read once. */
    Function<LocalDate, RoundRules> byDay() {
        var read = new HashMap<LocalDate, RoundRules>();
        return day -> read.computeIfAbsent(day, this::of);
    }

    public Limits limits() {
        return latest().limits();
    }

    /** As they were saved last, in force or not. */
    public Settings latest() {
        return store.latest().map(Saved::settings).orElse(initial);
    }

    /** Saved, but not yet in force for rounds. */
    public Optional<Saved> upcoming() {
        return store.latest().filter(saved -> saved.inForceFrom().isAfter(clock.instant()));
    }

    /**
     * The limits hold at once; everything else from the next day on, because a round is known by
     * its number on its day.
     */
    public void save(Settings settings, Actor by) {
        transaction.executeWithoutResult(_ -> {
            var now = clock.instant();
            var from = beginningOf(now.atZone(officeZone()).toLocalDate().plusDays(1));
            store.insert(new Saved(settings, from, by), now);
            audit.record(by, "rounds.save", "");
            afterCommit.tell(new DiallingChanged());
        });
    }

    ZoneId officeZone() {
        return clock.getZone();
    }

    private Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(officeZone()).toInstant();
    }
}
