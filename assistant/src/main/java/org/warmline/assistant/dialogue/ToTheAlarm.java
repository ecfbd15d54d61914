package org.warmline.assistant.dialogue;

import java.util.List;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;

/**
 * The first words after an alarm. "It's nothing", "only joking", "all right" and "hang up" are
 * meant for it and answer no question that was asked in the same breath.
 */
final class ToTheAlarm {

    private final DialogueState state;
    private final Meaning meaning;

    ToTheAlarm(DialogueState state, Meaning meaning) {
        this.state = state;
        this.meaning = meaning;
    }

    /** The meaning without what only looks like an answer to the open question. */
    Meaning answersOnly() {
        if (!state.alarm().justSaid() || !Patterns.TO_THE_ALARM.find(meaning.said())) {
            return meaning;
        }
        return new Meaning(
                meaning.said(),
                meaning.findings().stream().filter(finding -> !isBare(finding)).toList());
    }

    private boolean isBare(Finding finding) {
        return switch (finding) {
            case Finding.YesNo _ -> true;
            case Finding.Household(var how, var evidence) ->
                    how == HouseholdState.WELL && isWithoutName(evidence);
            case Finding.Complaint(_, var polarity, var evidence) ->
                    polarity == Polarity.ABSENT && isWithoutName(evidence);
            default -> false;
        };
    }

    /** No more was said than "no" or "nothing". */
    private boolean isWithoutName(Evidence evidence) {
        var words = meaning.said().substring(evidence.from(), evidence.to());
        List<Evidence> answers =
                meaning.all(Finding.YesNo.class).map(Finding.YesNo::evidence).toList();
        return answers.stream()
                        .anyMatch(it -> it.from() <= evidence.from() && evidence.to() <= it.to())
                || Patterns.TO_THE_ALARM.find(words);
    }
}
