package org.warmline.assistant.prompt;

import java.util.UUID;

/** Names one recording of a sentence. */
public record PromptRecordingId(UUID value) {

    static PromptRecordingId random() {
        return new PromptRecordingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
