package org.warmline.assistant.resident;

import java.util.UUID;

/** Names one change of a resident, so that it can be taken back. */
public record ChangeId(UUID value) {

    static ChangeId random() {
        return new ChangeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
