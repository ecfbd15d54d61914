package org.warmline.knowledge.answer;

import java.util.List;
import org.warmline.knowledge.answer.Answer.Grounded;
import org.warmline.knowledge.answer.LibraryAnswers.Tried;

/**
 * Lets a writer put an answer into better words. Whether there is an answer, and from where, has
 * been decided before; a text of which one sentence is not borne out is not used at all.
 */
public final class WrittenAnswers implements Answers {

    private static final int DOCUMENTS = 2;
    private static final int PASSAGES = 2;

    private final LibraryAnswers library;
    private final AnswerWriter writer;

    public WrittenAnswers(LibraryAnswers library, AnswerWriter writer) {
        this.library = library;
        this.writer = writer;
    }

    @Override
    public Answer answer(Question question) {
        var tried = library.tryOut(question);
        var answer = library.decide(tried);
        return answer instanceof Grounded grounded ? written(question, grounded, tried) : answer;
    }

    private Answer written(Question question, Grounded grounded, Tried tried) {
        var passages = passages(grounded, tried);
        return writer.write(question.text(), passages)
                .filter(text -> Guardrail.over(passages).lets(text))
                .<Answer>map(text ->
                        new Grounded(
                                text, Spoken.of(text), grounded.citations(), grounded.confidence()))
                .orElse(grounded);
    }

    /** Of the document that is cited, so that the citation stays true. */
    private static List<String> passages(Grounded grounded, Tried tried) {
        return tried.found().stream()
                .limit(DOCUMENTS)
                .filter(ranked ->
                        ranked.document().equals(grounded.citation().edition().document()))
                .flatMap(ranked -> ranked.passages().stream().limit(PASSAGES))
                .map(candidate -> candidate.passage().inContext())
                .toList();
    }
}
