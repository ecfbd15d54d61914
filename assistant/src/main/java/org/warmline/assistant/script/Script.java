package org.warmline.assistant.script;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * What a follow-up asks, in order.
 *
 * @param name its name and version, such as {@code daily-follow-up|1}
 * @param questions at least one, each kind once
 */
public record Script(String name, List<ScriptQuestion> questions, Besides besides) {

    /**
     * What a script holds besides its questions.
     *
     * @param leads what is said between them
     * @param left what a person has to ask, because it cannot be asked in words
     * @param fixed answers that stand beforehand and are not asked
     */
    public record Besides(List<Lead> leads, List<Left> left, Map<String, List<Value>> fixed) {

        static final Besides NOTHING = new Besides(List.of(), List.of(), Map.of());

        public Besides {
            leads = List.copyOf(leads);
            left = List.copyOf(left);
            fixed = Map.copyOf(fixed);
        }
    }

    /**
     * Something that is said before the first question of a stretch that is asked.
     *
     * @param from the index of the first question it is about
     * @param to the index after the last one; equal to {@code from} at the end of the script
     */
    public record Lead(int from, int to, Condition when, Map<Language, List<String>> words) {

        public Lead {
            words = Map.copyOf(words);
        }
    }

    /** An item that cannot be asked in words, though an answer to it is required. */
    public record Left(String linkId, QuestionKind kind, Condition when) {}

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

    /** The question of an item of the Questionnaire; empty if that is not asked. */
    public Optional<ScriptQuestion> question(String linkId) {
        return questions.stream()
                .filter(question -> question.terms().linkId().equals(linkId))
                .findFirst();
    }

    /** The languages in which everything can be asked. */
    public Set<Language> languages() {
        var languages = EnumSet.allOf(Language.class);
        questions.forEach(question -> languages.retainAll(question.languages()));
        return languages;
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
