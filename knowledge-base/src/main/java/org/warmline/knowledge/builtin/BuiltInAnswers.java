package org.warmline.knowledge.builtin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.Answers;
import org.warmline.knowledge.answer.Question;

/** Answers from the built-in entries, or not at all. */
public final class BuiltInAnswers implements Answers {

    private final Map<String, List<Entry>> byLanguage;

    BuiltInAnswers(List<BuiltInEntry> entries) {
        this.byLanguage =
                entries.stream()
                        .flatMap(entry -> entry.texts().keySet().stream())
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        language -> language,
                                        language -> inLanguage(entries, language)));
    }

    public static BuiltInAnswers all() {
        return new BuiltInAnswers(BuiltInEntries.all());
    }

    private static List<Entry> inLanguage(List<BuiltInEntry> entries, String language) {
        return entries.stream()
                .flatMap(entry ->
                        entry.texts().entrySet().stream()
                                .filter(text -> text.getKey().equals(language))
                                .map(text -> new Entry(entry, text.getValue())))
                .toList();
    }

    @Override
    public Answer answer(Question question) {
        return byLanguage.getOrDefault(question.language(), List.of()).stream()
                .filter(entry ->
                        entry.document().standing().allows(question.day(), question.where()))
                .map(entry -> entry.match(question.text()))
                .filter(match -> match.length() > 0)
                .max(Comparator.comparingInt(Match::length))
                .map(Match::answer)
                .orElseGet(() -> new Answer.NotCovered(Answer.Reason.NOTHING_FOUND));
    }
}
