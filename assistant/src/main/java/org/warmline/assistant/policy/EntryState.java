package org.warmline.assistant.policy;

import java.time.LocalDate;
import org.warmline.knowledge.library.Shelved;

/** In what state an edition is today; under these names each language has its words. */
final class EntryState {

    static final String UNCLAIMED = "unclaimed";
    static final String DRAFT = "draft";
    static final String USED = "used";

    /** Signed off, and begins later. */
    static final String COMING = "coming";

    /** Ended, or replaced by another one. */
    static final String OVER = "over";

    static final String WITHDRAWN = "withdrawn";
    static final String DISCARDED = "discarded";

    private EntryState() {}

    static String of(Shelved shelved, boolean isUsed, LocalDate today) {
        return switch (shelved.state()) {
            case DRAFT -> shelved.hands().isClaimed() ? DRAFT : UNCLAIMED;
            case DISCARDED -> DISCARDED;
            case WITHDRAWN -> WITHDRAWN;
            case SIGNED -> signed(shelved, isUsed, today);
        };
    }

    private static String signed(Shelved shelved, boolean isUsed, LocalDate today) {
        if (isUsed) {
            return USED;
        }
        return shelved.document().standing().validity().from().isAfter(today) ? COMING : OVER;
    }
}
