package org.warmline.assistant.dialogue;

import java.util.Optional;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.script.ScriptQuestion;
import org.warmline.assistant.understanding.QuestionKind;

/** What is asked next: the script's order, without what is known already. */
final class Agenda {

    private Agenda() {}

    static Optional<ScriptQuestion> next(DialogueState state) {
        var open =
                state.script().questions().stream()
                        .filter(question -> isOpen(state, question))
                        .toList();
        if (!state.alarm().despair()) {
            return open.stream().findFirst();
        }
        // Nobody in despair is asked for a number next; it can wait until the other questions.
        return open.stream()
                .filter(Agenda::isGentle)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** True if nothing is left that a follow-up must have. */
    static boolean isComplete(DialogueState state) {
        return state.script().questions().stream()
                .noneMatch(question -> question.required() && isOpen(state, question));
    }

    /** Marks as answered what was said before it was asked. */
    static Course withVolunteered(DialogueState state) {
        var course = state.course();
        for (var question : state.script().questions()) {
            if (!course.items().containsKey(question.kind())
                    && isKnown(question.kind(), state.memory().report())) {
                course = course.with(question.kind(), Item.ANSWERED);
            }
        }
        return course;
    }

    static boolean isOpen(DialogueState state, ScriptQuestion question) {
        var report = state.memory().report();
        return !state.course().items().containsKey(question.kind())
                && !isKnown(question.kind(), report)
                && !isIdleBesideDanger(state, question)
                && question.when().holds(new Known(state));
    }

    /** Health first; and nobody in danger is kept from calling for help. */
    static boolean isTimeForAnswers(DialogueState state, Optional<ScriptQuestion> next) {
        return state.isIdentified()
                && state.alarm().raised().isEmpty()
                && next.filter(question -> !question.kind().equals(QuestionKind.QUESTION))
                        .isEmpty();
    }

    /** After a danger sign the call is shorter: nobody asks how bad it is. */
    private static boolean isIdleBesideDanger(DialogueState state, ScriptQuestion question) {
        return !question.required()
                && (!question.isAlwaysAsked() || question.isOfAnyKind())
                && !state.alarm().raised().isEmpty();
    }

    private static boolean isGentle(ScriptQuestion question) {
        return !question.kind().equals(QuestionKind.TEMPERATURE)
                && !question.kind().equals(QuestionKind.QUESTION);
    }

    private static boolean isKnown(QuestionKind kind, HealthReport report) {
        if (kind.equals(QuestionKind.TEMPERATURE)) {
            return report.temperature().isPresent();
        }
        if (kind.equals(QuestionKind.HOUSEHOLD)) {
            return report.household().state().isPresent();
        }
        if (kind.equals(QuestionKind.STAYED_HOME)) {
            return report.stayedHome().isPresent();
        }
        if (kind.equals(QuestionKind.MOOD)) {
            return report.wellbeing().distress().isPresent();
        }
        return kind.askedSymptom().filter(report.symptoms()::containsKey).isPresent();
    }
}
