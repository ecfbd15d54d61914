package org.warmline.assistant.flag;

import java.util.UUID;

/** Names a flag; may stand in links, logs and the audit trail. */
public record FlagId(UUID value) {

    public static FlagId random() {
        return new FlagId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
