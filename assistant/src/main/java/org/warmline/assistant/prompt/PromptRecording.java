package org.warmline.assistant.prompt;

import java.time.Instant;
import java.util.Optional;
import org.warmline.assistant.privacy.Actor;

/**
 * A recording of a sentence by a person.
 *
 * @param made when, and by whom it was brought in
 * @param signed by a second person; only then residents hear it
 * @param withdrawn by whoever took it back or signed another one; its sound is gone then
 */
public record PromptRecording(
        PromptRecordingId id,
        FixedSentence sentence,
        Step made,
        Optional<Step> signed,
        Optional<Step> withdrawn) {

    /** Who did something, and when. */
    public record Step(Actor by, Instant at) {}

    /** True if residents hear it. */
    public boolean isInEffect() {
        return signed.isPresent() && withdrawn.isEmpty();
    }

    /** True if that person may let residents hear it. */
    public boolean waitsFor(Actor second) {
        return signed.isEmpty() && withdrawn.isEmpty() && !made.by().equals(second);
    }
}
