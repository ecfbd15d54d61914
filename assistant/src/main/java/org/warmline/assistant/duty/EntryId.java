package org.warmline.assistant.duty;

import java.util.UUID;

/** Names an entry of the duty list: a shift or an absence. */
public record EntryId(UUID value) {

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
