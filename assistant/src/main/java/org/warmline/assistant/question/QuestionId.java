package org.warmline.assistant.question;

import java.util.UUID;

/** Names a question; may stand in links, logs and the audit trail. */
public record QuestionId(UUID value) {

    public static QuestionId random() {
        return new QuestionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
