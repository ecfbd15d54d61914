package org.warmline.assistant.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.script.ScriptQuestion;
import org.warmline.assistant.understanding.QuestionKind;

/** What a conversation leaves to a person. */
final class Owed {

    private Owed() {}

    /**
     * What became of each question. One that must be answered and was not, and one that cannot be
     * asked in words, are a person's.
     */
    static Map<QuestionKind, Item> items(DialogueState state) {
        var items = new LinkedHashMap<>(state.course().items());
        for (var question : state.script().questions()) {
            if (question.required() && isWithoutAnswer(state, question)) {
                items.replace(question.kind(), Item.ANSWERED, Item.LEFT_TO_PERSON);
            }
        }
        if (state.isIdentified()) {
            var known = new Known(state);
            state.script().besides().left().stream()
                    .filter(left -> left.when().holds(known))
                    .forEach(left -> items.put(left.kind(), Item.LEFT_TO_PERSON));
        }
        return items;
    }

    /** Danger signs that may be there: the resident was not sure, or did not answer. */
    static List<String> unsure(DialogueState state) {
        var asked =
                state.script().questions().stream()
                        .filter(ScriptQuestion::isOfAnyKind)
                        .filter(question -> isUnanswered(state, question))
                        .flatMap(question -> question.signs().dangers().stream());
        return Stream.of(state.memory().unsure().stream(), state.memory().doubts().stream(), asked)
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    private static boolean isUnanswered(DialogueState state, ScriptQuestion question) {
        var item = state.course().items().get(question.kind());
        return item != null && (item != Item.ANSWERED || isWithoutAnswer(state, question));
    }

    private static boolean isWithoutAnswer(DialogueState state, ScriptQuestion question) {
        var given = state.sheet().given().get(question.terms().linkId());
        return given != null && given.status() != Given.Status.ANSWERED;
    }
}
