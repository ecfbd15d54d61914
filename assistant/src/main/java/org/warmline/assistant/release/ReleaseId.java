package org.warmline.assistant.release;

import java.util.UUID;

/** Names a release; stands in the file that was released and in the audit trail. */
public record ReleaseId(UUID value) {

    static ReleaseId random() {
        return new ReleaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
