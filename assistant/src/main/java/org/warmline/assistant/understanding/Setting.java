package org.warmline.assistant.understanding;

import org.warmline.assistant.health.Limits;

/**
 * What a reply is read against.
 *
 * @param asked the question that is open
 * @param speaker who answers it
 * @param limits from where on what was measured of somebody else at home is told as an illness
 */
public record Setting(QuestionKind asked, Speaker speaker, Limits limits) {

    /** With the figures of an office that has set none. */
    public Setting(QuestionKind asked, Speaker speaker) {
        this(asked, speaker, Limits.STANDARD);
    }

    /** The same, with no question open. */
    public Setting unasked() {
        return new Setting(QuestionKind.NONE, speaker, limits);
    }
}
