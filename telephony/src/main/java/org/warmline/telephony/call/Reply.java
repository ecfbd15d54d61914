package org.warmline.telephony.call;

import org.warmline.telephony.speech.Transcript;

/** What came back when we had asked something. */
public sealed interface Reply {

    /** True if it began while we spoke, so that what we said was not heard to its end. */
    boolean overPrompt();

    /** Words, complete; the speaker has stopped. */
    record Words(Transcript transcript, boolean overPrompt) implements Reply {}

    /** Keys instead of words, such as {@code 1} or {@code 385}. */
    record Keys(String digits, boolean overPrompt) implements Reply {}

    /** Nothing was said for as long as the turn allowed. */
    record Silence(boolean overPrompt) implements Reply {}

    /** There was a voice, but no word could be made out. */
    record Unintelligible(boolean overPrompt) implements Reply {}
}
