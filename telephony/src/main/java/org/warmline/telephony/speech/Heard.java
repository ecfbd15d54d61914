package org.warmline.telephony.speech;

/** What a recognizer reports while it listens. */
public sealed interface Heard {

    /** Words so far in the present utterance; a later report may change them. */
    record Partial(Transcript transcript) implements Heard {}

    /** The words of an utterance that is over; they do not change any more. Never empty. */
    record Complete(Transcript transcript) implements Heard {}

    /**
     * A phrase to watch for was heard by the spotter that runs beside free decoding. It may add a
     * reading, never take one away.
     *
     * @param phrase one of the phrases that were asked for
     * @param transcript the phrase with its times
     */
    record Spotted(String phrase, Transcript transcript) implements Heard {}

    /**
     * What another recognizer made of the sound of the {@link Complete} before. These words were
     * not taken; like a spotted phrase they may add a reading, never take one away.
     */
    record Otherwise(Transcript transcript) implements Heard {}

    /** The recognizer failed; nothing more will be heard on this call. */
    record Lost(String reason) implements Heard {}
}
