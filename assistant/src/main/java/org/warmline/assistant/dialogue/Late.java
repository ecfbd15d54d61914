package org.warmline.assistant.dialogue;

import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.Meaning;

/** What is said to our goodbye: it is no reply any more, and yet it counts. */
final class Late {

    private final DialogueState before;
    private final DialogueState state;
    private final Meaning meaning;

    /**
     * @param before a conversation that is over
     * @param state the same with what was heard
     */
    Late(DialogueState before, DialogueState state, Meaning meaning) {
        this.before = before;
        this.state = state;
        this.meaning = meaning;
    }

    /** A person is promised to whoever wants one or is not done, and to whoever asks something. */
    DialogueState kept() {
        var outcome = state.course().outcome().orElse(Outcome.INCOMPLETE);
        if (outcome == Outcome.MACHINE) {
            return state;
        }
        if (meaning.wants(Intent.HUMAN) || meaning.wants(Intent.WAIT_A_MOMENT)) {
            // Whoever has said to be somebody else is looked after as that.
            var how = outcome == Outcome.WRONG_PERSON ? outcome : Outcome.HANDED_OVER;
            return owing(state.with(state.course().ended(how)), Phrase.LATE_PERSON);
        }
        if (isNewQuestion()) {
            var handedOver = state.queries().handOver(meaning.said());
            return owing(state.with(handedOver), Phrase.LATE_QUESTION);
        }
        return meaning.findings().stream().anyMatch(this::isNew)
                ? owing(state, Phrase.NEEDS_NOTED)
                : state;
    }

    /** A danger is answered in another way. */
    private boolean isNew(Finding finding) {
        var report = before.memory().report();
        return switch (finding) {
            case Finding.Lacks(var need, _) -> !report.wellbeing().needs().contains(need);
            case Finding.Complaint(var symptom, var polarity, _) ->
                    polarity == Polarity.PRESENT
                            && !symptom.isDangerSign()
                            && report.symptoms().get(symptom) != Polarity.PRESENT;
            default -> false;
        };
    }

    private boolean isNewQuestion() {
        return meaning.asks() && !state.queries().settled().contains(meaning.said());
    }

    private static DialogueState owing(DialogueState state, Phrase promise) {
        return state.with(state.course().with(state.course().promises().owing(promise)));
    }
}
