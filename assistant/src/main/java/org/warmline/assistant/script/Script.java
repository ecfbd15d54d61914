package org.warmline.assistant.script;

import java.util.HashSet;
import java.util.List;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * What a follow-up asks, in order.
 *
 * @param name its name and version, such as {@code daily-follow-up|1}
 * @param questions at least one, each kind once
 */
public record Script(String name, List<ScriptQuestion> questions) {

    public Script {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException(name + " asks nothing");
        }
        var kinds = new HashSet<QuestionKind>();
        for (var question : questions) {
            if (!kinds.add(question.kind())) {
                throw new IllegalArgumentException(
                        name + " asks " + question.kind().name() + " twice");
            }
        }
    }

    /** The question of a kind. */
    public ScriptQuestion question(QuestionKind kind) {
        return questions.stream()
                .filter(question -> question.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no " + kind.name()));
    }

    /** Every sentence without a gap, for a voice to prepare. */
    public List<String> sentences(Language language) {
        return questions.stream()
                .flatMap(question -> question.wording(language).sentences().stream())
                .filter(sentence -> !sentence.contains("{"))
                .distinct()
                .toList();
    }
}
