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

    /**
     * The model takes its time: what was withdrawn or replaced meanwhile is not told. Its words
     * stand beside what the document says, never in its place.
     */
    private Answer written(Question question, Grounded grounded, Tried tried) {
        var passages = passages(grounded, tried);
        var text =
                writer.write(question.text(), passages)
                        .filter(words -> Guardrail.over(passages).lets(words));
        if (!library.stillHolds(grounded, question)) {
            return library.answer(question);
        }
        return text.<Answer>map(words ->
                        new Grounded(
                                words,
                                Spoken.of(words),
                                grounded.citations(),
                                grounded.confidence()))
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
