package org.warmline.assistant.enrolment;

import java.util.UUID;

/** Names one list that was sent. */
public record EnrolmentId(UUID value) {

    static EnrolmentId random() {
        return new EnrolmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
