package org.warmline.assistant.resident;

import java.util.UUID;

/** Names a resident and says nothing of them; may stand in logs, links and the audit trail. */
public record ResidentId(UUID value) {

    public static ResidentId random() {
        return new ResidentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
