package org.warmline.assistant.dialogue;

import org.warmline.assistant.understanding.Answer;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.Meaning;

/**
 * Whether somebody else than the resident may report. The record has to say that a relative
 * answers, and whoever picks up has to say that as well: a number passes from hand to hand.
 */
final class Reporter {

    private final DialogueState state;
    private final Meaning meaning;

    Reporter(DialogueState state, Meaning meaning) {
        this.state = state;
        this.meaning = meaning;
    }

    /** Somebody else speaks, whoever it is. */
    boolean isSomebodyElse() {
        return meaning.wants(Intent.WRONG_PERSON)
                || meaning.wants(Intent.NOT_AVAILABLE)
                || meaning.yesNo().filter(Answer.NO::equals).isPresent();
    }

    /** It is one who says so. */
    boolean reports() {
        return isExpected() && Patterns.RELATIVES.find(meaning.said());
    }

    /** It may be one: only a no was said, and we have not asked yet. */
    boolean mayReport() {
        return isExpected()
                && saysNoMore()
                && state.asked().twist() != Twist.FOR_WHOM
                && state.asked().hasPatience();
    }

    private boolean isExpected() {
        return state.resident().relativeReports() && !meaning.wants(Intent.NOT_AVAILABLE);
    }

    private boolean saysNoMore() {
        var said = meaning.said().strip();
        return said.isEmpty() || Patterns.BARE.find(said) || Patterns.NOT_ME.find(said);
    }
}
