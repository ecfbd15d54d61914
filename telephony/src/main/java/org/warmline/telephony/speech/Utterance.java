package org.warmline.telephony.speech;

/**
 * Something to be said on the line.
 *
 * @param text as it is written; numbers, temperatures, dates and times may stand as digits, the
 *     synthesizer says them as people do
 */
public record Utterance(String text, Language language, Pace pace) {

    /** How fast to speak. */
    public enum Pace {
        NORMAL,
        SLOW
    }

    public Utterance {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing to say");
        }
    }

    public static Utterance of(String text, Language language) {
        return new Utterance(text, language, Pace.NORMAL);
    }

    public Utterance slower() {
        return new Utterance(text, language, Pace.SLOW);
    }
}
