package org.warmline.assistant.correction;

import java.time.Instant;
import org.warmline.assistant.retention.Perishable;

/** Corrections hold what somebody said: they are kept as long as the words of a call. */
record OldCorrections(CorrectionStore store) implements Perishable {

    @Override
    public Kind kind() {
        return Kind.TRANSCRIPTS;
    }

    @Override
    public String name() {
        return "correction";
    }

    @Override
    public int forget(Instant before) {
        return store.forget(before);
    }
}
