package org.warmline.telephony.call;

import java.util.Optional;
import org.warmline.telephony.speech.Transcript;

/** What came back when we had asked something. */
public sealed interface Reply {

    /** True if it began while we spoke, so that what we said was not heard to its end. */
    boolean overPrompt();

    /** All of its words, if it came in words. */
    default Optional<Transcript> inWords() {
        return switch (this) {
            case Words(var transcript, _) -> Optional.of(transcript);
            case Longer(var before, var added) -> Optional.of(before.followedBy(added));
            case Keys _, Silence _, Unintelligible _ -> Optional.empty();
        };
    }

    /** Words, complete; the speaker has stopped. */
    record Words(Transcript transcript, boolean overPrompt) implements Reply {}

    /**
     * The reply before was not over when we took it: whoever gave it went on into our first words,
     * and was let go on.
     *
     * @param before what we took for the whole of it
     * @param added what came after that
     */
    record Longer(Transcript before, Transcript added) implements Reply {

        @Override
        public boolean overPrompt() {
            return true;
        }
    }

    /** Keys instead of words, such as {@code 1} or {@code 385}. */
    record Keys(String digits, boolean overPrompt) implements Reply {}

    /** Nothing was said for as long as the turn allowed. */
    record Silence(boolean overPrompt) implements Reply {}

    /** There was a voice, but no word could be made out. */
    record Unintelligible(boolean overPrompt) implements Reply {}
}
