package org.warmline.assistant.written;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.warmline.assistant.followup.Appointment;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Finished;
import org.warmline.assistant.followup.RecentReports;
import org.warmline.assistant.followup.WrittenAttempts;
import org.warmline.assistant.resident.Residents;

/** The end of a conversation, in a transaction: what it has brought stands, itself is gone. */
record Concluding(
        WrittenAttempts written,
        Attempts attempts,
        RecentReports recent,
        Residents residents,
        WrittenStore store,
        Clock clock) {

    /** It has come to its end. */
    void over(Attempt attempt, Replay replay) {
        replay.state()
                .conclusion()
                .callBack()
                .flatMap(asked -> Appointment.of(asked, clock.instant().atZone(zone(attempt))))
                .ifPresent(moment -> attempts.askedFor(attempt.id(), moment));
        var _ = end(attempt, () -> replay.finished(recent.before(attempt)));
    }

    /**
     * The resident is called instead. What was written stands.
     *
     * @return false if it was over before
     */
    boolean givenBack(Attempt attempt, Replay replay) {
        return end(attempt, () -> replay.givenBack(recent.before(attempt)));
    }

    private boolean end(Attempt attempt, Supplier<Finished> finished) {
        boolean ended = written.finish(attempt.id(), finished);
        store.clear(attempt.id());
        return ended;
    }

    private ZoneId zone(Attempt attempt) {
        return residents
                .followed(attempt.resident())
                .flatMap(followed -> followed.wishes().zone())
                .orElseGet(clock::getZone);
    }
}
