package org.warmline.assistant.bench;

import java.util.List;
import org.warmline.assistant.campaign.Line;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Finished;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Residents;

/**
 * A telephone that is answered at once by somebody who is well; writes down what a real one does.
 */
record InstantLine(Residents residents, Attempts attempts, InstantCarrier carrier) implements Line {

    private static final int LINES = 45;

    @Override
    public int free() {
        return LINES;
    }

    @Override
    public void place(Attempt attempt) {
        var resident = residents.open(attempt.resident(), Actor.MACHINE, "call").orElseThrow();
        carrier.accept(resident.id());
        attempts.accepted(attempt.id(), "bench-" + attempt.id());
        attempts.answered(attempt.id());
        attempts.finish(
                attempt.id(),
                new Finished(Outcome.COMPLETED, HealthReport.EMPTY, List.of(), List.of()));
        carrier.finish();
    }

    @Override
    public void hangUpAll() {
        // no call is up for longer than it takes to write it down
    }
}
