package org.warmline.assistant.followup;

import java.util.UUID;

/** Names a follow-up; may stand in links, logs and the audit trail. */
public record FollowUpId(UUID value) {

    public static FollowUpId random() {
        return new FollowUpId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
