package org.warmline.knowledge.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.warmline.knowledge.document.PolicyDocument;

/**
 * Answers questions from documents that are signed off and valid, or not at all. Finds them by the
 * words they list; a search index will take that over.
 */
public final class Answers {

    private final List<PolicyDocument> documents;

    private Answers(List<PolicyDocument> documents) {
        this.documents = List.copyOf(documents);
    }

    public static Answers from(List<PolicyDocument> documents) {
        return new Answers(documents);
    }

    /**
     * @param language a tag such as {@code zh-CN}
     * @param where the region of the one who asks
     */
    public Answer answer(String question, String language, LocalDate day, String where) {
        return documents.stream()
                .filter(document -> document.mayBeUsed(day, where))
                .filter(document -> document.texts().containsKey(language))
                .map(document -> Match.of(document, language, question))
                .filter(match -> match.length() > 0)
                .max(Comparator.comparingInt(Match::length))
                .map(Match::answer)
                .orElseGet(Answer.NotCovered::new);
    }
}
