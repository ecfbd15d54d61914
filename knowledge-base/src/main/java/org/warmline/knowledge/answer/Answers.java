package org.warmline.knowledge.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.warmline.knowledge.document.PolicyDocument;

/**
 * Answers questions from documents that are signed off and valid, or not at all. Finds them by the
 * words they list; a search index will take that over.
 */
public final class Answers {

    private final Map<String, List<Entry>> byLanguage;

    private Answers(Map<String, List<Entry>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    public static Answers from(List<PolicyDocument> documents) {
        return new Answers(
                documents.stream()
                        .flatMap(document -> document.texts().keySet().stream())
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        language -> language,
                                        language -> entries(documents, language))));
    }

    private static List<Entry> entries(List<PolicyDocument> documents, String language) {
        return documents.stream()
                .flatMap(document ->
                        document.texts().entrySet().stream()
                                .filter(text -> text.getKey().equals(language))
                                .map(text -> new Entry(document, text.getValue())))
                .toList();
    }

    /**
     * @param language a tag such as {@code zh-CN}
     * @param where the region of the one who asks
     */
    public Answer answer(String question, String language, LocalDate day, String where) {
        return byLanguage.getOrDefault(language, List.of()).stream()
                .filter(entry -> entry.document().mayBeUsed(day, where))
                .map(entry -> entry.match(question))
                .filter(match -> match.length() > 0)
                .max(Comparator.comparingInt(Match::length))
                .map(Match::answer)
                .orElseGet(Answer.NotCovered::new);
    }
}
