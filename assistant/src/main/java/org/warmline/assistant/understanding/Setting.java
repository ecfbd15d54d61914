package org.warmline.assistant.understanding;

/**
 * What a reply is read against.
 *
 * @param asked the question that is open
 * @param speaker who answers it
 */
public record Setting(QuestionKind asked, Speaker speaker) {

    /** The same, with no question open. */
    public Setting unasked() {
        return new Setting(QuestionKind.NONE, speaker);
    }
}
