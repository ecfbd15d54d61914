package org.warmline.assistant.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.enrolment.Enrolment.Outcome;
import org.warmline.assistant.enrolment.Enrolment.State;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.GridName;
import org.warmline.assistant.resident.ResidentDirectory;

/**
 * Lists of residents that an office was sent: looked at, confirmed, taken back. A crash in the
 * middle leaves whole rows: confirming or undoing again goes on where it stopped.
 */
public final class Enrolments {

    private final EnrolmentStore store;
    private final ResidentDirectory directory;
    private final Comparison comparison;
    private final Writing writing;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Enrolments(
            EnrolmentStore store,
            ResidentDirectory directory,
            Comparison comparison,
            Writing writing,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        this.store = store;
        this.directory = directory;
        this.comparison = comparison;
        this.writing = writing;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /**
     * Reads a file and shows what it would do. Writes no resident.
     *
     * @param gridIfMissing for rows that name no grid; empty if there is none
     */
    public Upload upload(byte[] file, String gridIfMissing, Actor actor) {
        var today = LocalDate.now(clock);
        return switch (new ListReading(today).read(file)) {
            case ListReading.Outcome.Bad(var problem) -> {
                audit.record(actor, "enrolment.refuse", problem.name());
                yield new Upload.Refused(problem);
            }
            case ListReading.Outcome.Good list ->
                    preview(
                            list,
                            gridIfMissing.isBlank() ? "" : new GridName(gridIfMissing).value(),
                            actor);
        };
    }

    private Upload preview(ListReading.Outcome.Good list, String gridIfMissing, Actor actor) {
        var now = clock.instant();
        var id = EnrolmentId.random();
        var entries = list.rows().stream().flatMap(row -> row.entry().stream()).toList();
        var judgement = comparison.judge(entries, gridIfMissing, actor, "list " + id);
        var headings = list.headings();
        transaction.executeWithoutResult(_ -> {
            store.insert(
                    new EnrolmentStore.Head(
                            id,
                            State.PREVIEW,
                            new Enrolment.Sent(list.kind(), actor, now),
                            new Enrolment.Remarks(
                                    headings.ignored(),
                                    headings.hasIdNumbers(),
                                    list.sheetsLeftOut(),
                                    gridIfMissing)));
            list.rows().forEach(row -> store.insert(id, row.number(), judgement.of(row)));
            audit.record(actor, "enrolment.upload", id.value(), list.rows().size() + " rows");
        });
        return new Upload.Ready(id);
    }

    public Optional<Enrolment> find(EnrolmentId id) {
        return store.find(id).map(this::whole);
    }

    /** Newest first. */
    public List<Enrolment> latest(int count) {
        return store.latest(count).stream().map(this::whole).toList();
    }

    /** In the order of the file. */
    public List<EnrolmentRow> rows(EnrolmentId id, Outcome outcome, int atMost) {
        return store.rows(id, outcome, atMost).stream().map(EnrolmentStore.Row::shown).toList();
    }

    /** Those that an undo left as they are. */
    public List<EnrolmentRow> kept(EnrolmentId id) {
        return store.kept(id).stream().map(EnrolmentStore.Row::shown).toList();
    }

    /** Those that a person should look at, whatever they do. */
    public List<EnrolmentRow> toLookAt(EnrolmentId id) {
        return store.toLookAt(id).stream().map(EnrolmentStore.Row::shown).toList();
    }

    /**
     * Whether a row is about the one who is there at another number. Can be said, and said
     * otherwise, until the list is confirmed.
     *
     * @return false if it is too late, or nobody is like that row
     */
    public boolean decide(EnrolmentId id, int number, boolean isSame, Actor actor) {
        var decided =
                transaction.execute(_ -> {
                    var row =
                            store.lock(id)
                                    .filter(State.PREVIEW::equals)
                                    .flatMap(_ -> store.row(id, number))
                                    .filter(it -> it.content().twin().isPresent());
                    row.ifPresent(it -> {
                        store.settle(id, writing.judged(id, it.told(isSame), actor));
                        var action = isSame ? "enrolment.same" : "enrolment.other";
                        audit.record(actor, action, id.value(), "row " + number);
                    });
                    return row.isPresent();
                });
        return Boolean.TRUE.equals(decided);
    }

    /**
     * Writes what the preview showed; goes on where a crash stopped it.
     *
     * @return false if there is nothing to confirm
     */
    public boolean confirm(EnrolmentId id, Actor actor) {
        return begin(id, actor, State.APPLYING, "enrolment.confirm", State.PREVIEW, State.APPLYING)
                && writing.apply(id, actor);
    }

    /**
     * Takes back what was written, row by row, unless something was done since.
     *
     * @return false if there is nothing to take back
     */
    public boolean undo(EnrolmentId id, Actor actor) {
        return begin(
                        id,
                        actor,
                        State.UNDOING,
                        "enrolment.undo",
                        State.APPLYING,
                        State.DONE,
                        State.UNDOING)
                && writing.undo(id, actor);
    }

    private boolean begin(EnrolmentId id, Actor actor, State state, String action, State... from) {
        var begun =
                transaction.execute(_ -> {
                    boolean may = store.lock(id).filter(List.of(from)::contains).isPresent();
                    if (may) {
                        store.move(id, state, actor, clock.instant());
                        audit.record(actor, action, id.value(), "");
                    }
                    return may;
                });
        return Boolean.TRUE.equals(begun);
    }

    private Enrolment whole(EnrolmentStore.Head head) {
        var id = head.id();
        var grids = store.grids(id);
        var lived = directory.grids();
        var sums =
                new Enrolment.Sums(
                        store.outcomes(id),
                        grids,
                        head.state() == State.PREVIEW
                                ? grids.keySet().stream()
                                        .filter(grid -> !lived.contains(grid))
                                        .toList()
                                : List.of(),
                        store.count(id, " and stage = 'PREVIEW'"),
                        store.count(id, " and stage in ('KEPT_CALLED', 'KEPT_CHANGED')"));
        return new Enrolment(id, head.state(), head.sent(), head.remarks(), sums);
    }
}
