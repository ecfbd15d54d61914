package org.warmline.assistant.dangerword;

import java.util.UUID;

public record DangerWordId(UUID value) {

    static DangerWordId random() {
        return new DangerWordId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
