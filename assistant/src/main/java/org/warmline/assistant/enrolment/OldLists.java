package org.warmline.assistant.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.warmline.assistant.retention.Perishable;

/** Lists that were sent, with all that was read from them. One that nobody confirmed goes soon. */
record OldLists(EnrolmentStore store, Clock clock) implements Perishable {

    private static final Duration PREVIEW_KEPT = Duration.ofDays(1);

    @Override
    public Kind kind() {
        return Kind.LISTS;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public int forget(Instant before) {
        return store.forgetBefore(clock.instant().minus(PREVIEW_KEPT), before);
    }
}
