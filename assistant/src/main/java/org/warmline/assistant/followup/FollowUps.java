package org.warmline.assistant.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Openings;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

/**
 * Who is due, how far each is, and what one of them said. What calls do to them: {@link Attempts}.
 */
public final class FollowUps {

    private final Stores stores;
    private final Residents residents;
    private final Flags flags;
    private final LiveWords live;
    private final Openings openings;
    private final TransactionTemplate transaction;
    private final AfterCommit afterCommit;
    private final Clock clock;

    FollowUps(
            Stores stores,
            Residents residents,
            Flags flags,
            LiveWords live,
            Openings openings,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        this.stores = stores;
        this.residents = residents;
        this.flags = flags;
        this.live = live;
        this.openings = openings;
        this.transaction = new TransactionTemplate(manager);
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /**
     * A resident has one follow-up in a round: the one that is there already, or a new one.
     *
     * @param script name and version of the questions
     */
    public FollowUpId due(ResidentId resident, Round round, String script) {
        return transaction.execute(_ -> {
            stores.followUps().insert(resident, round, script, clock.instant());
            var id = stores.followUps().find(resident, round).orElseThrow().id();
            afterCommit.tell(new FollowUpChanged(id));
            return id;
        });
    }

    /** True if anybody tried to call the resident since then. */
    public boolean isCalledSince(ResidentId resident, Instant then) {
        return stores.attempts().isBegunSince(resident, then);
    }

    /**
     * Takes back the follow-ups of somebody who was entered by mistake.
     *
     * @return false, and nothing is changed, if anything was done about one of them
     */
    public boolean withdraw(ResidentId resident) {
        var withdrawn =
                transaction.execute(_ -> {
                    boolean isUntouched =
                            stores.followUps().ofResident(resident).stream()
                                    .allMatch(row -> row.state() == FollowUpState.DUE);
                    if (!isUntouched || isCalledSince(resident, Instant.EPOCH)) {
                        return false;
                    }
                    stores.followUps().withdraw(resident);
                    return true;
                });
        return Boolean.TRUE.equals(withdrawn);
    }

    /** A day's, masked, in the order of the rounds and grids. */
    public List<FollowUpLine> ofDay(LocalDate day, Grids grids) {
        return lines(stores.followUps().ofDay(day, grids)).stream()
                .sorted(
                        Comparator.comparingInt((FollowUpLine line) -> line.round().number())
                                .thenComparing(line -> line.resident().grid()))
                .toList();
    }

    /** A page of a day's list, masked, in the order of the rounds and grids. */
    public List<FollowUpLine> lines(LineQuery query) {
        return lines(stores.followUps().page(query));
    }

    /** How many lines that list has on all its pages. */
    public int count(LineQuery query) {
        return stores.followUps().count(query);
    }

    /** Those whose call is being placed, rings or is up, masked, the longest first. */
    public List<FollowUpLine> calling(Grids grids) {
        return lines(stores.followUps().calling(grids));
    }

    /** True if that is an attempt that was answered in writing: nothing of it can be heard. */
    public boolean isWritten(UUID attempt) {
        return stores.attempts()
                .find(new Attempt.Id(attempt))
                .filter(one -> !one.progress().isCall())
                .isPresent();
    }

    /** All of one resident, masked; the newest first. */
    public List<FollowUpLine> ofResident(ResidentId id) {
        return lines(stores.followUps().ofResident(id));
    }

    /** One, masked. */
    public Optional<FollowUpLine> find(FollowUpId id) {
        return lines(stores.followUps().find(id).stream().toList()).stream().findFirst();
    }

    /** With its words. Audited before it is returned. */
    public Optional<FollowUpView> open(FollowUpId id, Actor actor) {
        var line = find(id);
        line.ifPresent(_ -> openings.look(actor, "followUp.open", id.value()));
        return line.map(this::view);
    }

    /** What one resident reported over some days, in the order of the rounds. Audited. */
    public List<Reported> reported(ResidentId resident, LocalDate from, LocalDate to, Actor actor) {
        openings.lookFreely(actor, "resident.course", resident.value());
        return stores.followUps().of(resident, from, to).stream()
                .map(row ->
                        new Reported(
                                row.round(),
                                row.state(),
                                report(stores.attempts().contents(row.id()))
                                        .filter(it -> !it.equals(HealthReport.EMPTY))))
                .toList();
    }

    /** Which changed since then, by whichever process, and when last. */
    public Map<FollowUpId, Instant> changedSince(Instant since) {
        return stores.followUps().changedSince(since);
    }

    /** Where their residents live; a follow-up that is not there is left out. */
    public Map<FollowUpId, String> gridsOf(Collection<FollowUpId> followUps) {
        return followUps.isEmpty() ? Map.of() : stores.followUps().gridsOf(followUps);
    }

    private List<FollowUpLine> lines(List<FollowUpStore.Row> rows) {
        var people = residents.find(rows.stream().map(FollowUpStore.Row::resident).toList());
        var ids = rows.stream().map(FollowUpStore.Row::id).toList();
        var attempts = stores.attempts().counts(ids);
        var worst = flags.worstOf(ids.stream().map(FollowUpId::value).toList());
        return rows.stream()
                .map(row ->
                        line(
                                row,
                                Objects.requireNonNull(people.get(row.resident())),
                                attempts.getOrDefault(row.id(), 0),
                                Optional.ofNullable(worst.get(row.id().value()))))
                .toList();
    }

    private FollowUpView view(FollowUpLine line) {
        var id = line.id();
        var contents = stores.attempts().contents(id);
        return new FollowUpView(
                line,
                stores.attempts().ofFollowUp(id),
                stores.utterances().ofFollowUp(id),
                report(contents),
                contents.stream().flatMap(content -> content.questions().stream()).toList(),
                live.of(id));
    }

    /** The latest in which anything was said: a short second call does not wipe out the first. */
    static Optional<HealthReport> report(List<AttemptStore.Content> contents) {
        var reports = contents.stream().map(AttemptStore.Content::report).toList();
        return reports.reversed().stream()
                .filter(report -> !report.equals(HealthReport.EMPTY))
                .findFirst()
                .or(() -> reports.stream().findFirst());
    }

    private static FollowUpLine line(
            FollowUpStore.Row row,
            MaskedResident resident,
            int attempts,
            Optional<Severity> worst) {
        return new FollowUpLine(
                row.id(),
                resident,
                row.round(),
                new FollowUpLine.Progress(
                        row.state(), row.outcome(), attempts, worst, row.changed()));
    }
}
