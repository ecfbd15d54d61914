package org.warmline.assistant.flag;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.duty.Rung;
import org.warmline.assistant.duty.Turn;
import org.warmline.assistant.notice.NewNotice;
import org.warmline.assistant.notice.Notices;
import org.warmline.assistant.notice.Subject;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

/**
 * Where the life of a flag is written: its situation, the step that led to it, the audit trail, the
 * notice to its owner and the news stand together or not at all.
 */
final class FlagBook {

    private final FlagStore flags;
    private final StepStore steps;
    private final AuditTrail audit;
    private final AfterCommit afterCommit;
    private final Residents residents;
    private final DutyList duty;
    private final Notices notices;
    private final Clock clock;

    FlagBook(
            FlagStore flags,
            StepStore steps,
            AuditTrail audit,
            AfterCommit afterCommit,
            Residents residents,
            DutyList duty,
            Notices notices,
            Clock clock) {
        this.flags = flags;
        this.steps = steps;
        this.audit = audit;
        this.afterCommit = afterCommit;
        this.residents = residents;
        this.duty = duty;
        this.notices = notices;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Whom the flags of that resident go to now, one after the other. */
    List<Turn> turns(ResidentId resident) {
        return duty.turns(gridOf(resident), now());
    }

    private String gridOf(ResidentId resident) {
        return residents.gridOf(resident).orElseThrow();
    }

    NextStep.Line line(Situation situation, Flag flag) {
        var grid = gridOf(flag.resident());
        return new NextStep.Line(
                duty.turns(grid, now()), duty.mayHave(situation.owner().person(), grid, now()));
    }

    /** That person, on his rung in the chain; on the first if he is not in it. */
    Turn turn(Actor person, ResidentId resident) {
        return turns(resident).stream()
                .filter(turn -> turn.person().equals(person))
                .findFirst()
                .orElse(new Turn(person, Rung.WORKER));
    }

    /** Within the transaction that holds the flag's row. */
    void write(Flag flag, Change change) {
        if (!change.after().equals(change.before())) {
            flags.put(flag.id(), change.after());
        }
        record(flag, change);
    }

    /** As {@link #write}, for a flag that is in the database as it is now. */
    void record(Flag flag, Change change) {
        var id = flag.id();
        var owner = change.after().owner().person();
        steps.append(
                id,
                new FlagStep(change.kind(), change.by(), now(), owner, change.note()),
                change.before());
        audit.record(
                change.by(),
                "flag." + change.kind().code(),
                id.value(),
                flag.severity().code()
                        + " "
                        + flag.rule().reason()
                        + " "
                        + flag.rule().id()
                        + " owner:"
                        + owner.name()
                        + change.remark());
        if (isNewToOwner(change)) {
            notices.post(
                    new NewNotice(
                            Subject.flag(id.value()),
                            owner,
                            flag.severity(),
                            change.kind().code()));
        }
        afterCommit.tell(news(id, change.kind(), flag.severity()));
    }

    /** Nobody is told outside the console what he has just done himself. */
    private static boolean isNewToOwner(Change change) {
        var byHimself = change.by().equals(change.after().owner().person());
        return switch (change.kind()) {
            case RAISED, RAISED_AGAIN, ESCALATED, HANDED_OVER, REMINDED -> true;
            case PASSED_ON -> !byHimself;
            case UNDONE -> !byHimself && change.after().state() == FlagState.OPEN;
            case TAKEN, CALLED, RESOLVED -> false;
        };
    }

    private static Object news(FlagId id, FlagStep.Kind kind, Severity severity) {
        return switch (kind) {
            case RAISED, RAISED_AGAIN -> new FlagRaised(id, severity);
            case TAKEN, CALLED -> new FlagTaken(id, severity);
            case RESOLVED -> new FlagResolved(id, severity);
            case PASSED_ON, UNDONE, ESCALATED, HANDED_OVER, REMINDED -> new FlagMoved(id, severity);
        };
    }
}
