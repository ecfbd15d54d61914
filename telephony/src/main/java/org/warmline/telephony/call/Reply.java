package org.warmline.telephony.call;

import org.warmline.telephony.speech.Transcript;

/** What came back when we had asked something. */
public sealed interface Reply {

    /**
     * Words, complete; the speaker has stopped.
     *
     * @param overPrompt true if they began while we spoke
     */
    record Words(Transcript transcript, boolean overPrompt) implements Reply {}

    /** Keys instead of words, such as {@code 1} or {@code 385}. */
    record Keys(String digits) implements Reply {}

    /** Nothing was said for as long as the turn allowed. */
    record Silence() implements Reply {}

    /** There was a voice, but no word could be made out. */
    record Unintelligible() implements Reply {}
}
