package org.warmline.assistant.policy;

import java.util.Optional;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.AnswerWriter;
import org.warmline.knowledge.answer.Answers;
import org.warmline.knowledge.answer.LibraryAnswers;
import org.warmline.knowledge.answer.LibraryAnswers.Tried;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.answer.Weights;
import org.warmline.knowledge.answer.WrittenAnswers;
import org.warmline.knowledge.index.PolicyIndex;

/** Answers from the office's library. */
final class OfficeAnswers implements Answers {

    private final PolicyIndex index;
    private final Meaning meaning;
    private final Weights weights;
    private final double threshold;
    private final Optional<AnswerWriter> writer;
    private volatile LibraryAnswers library;
    private volatile boolean knowsMeaning;

    OfficeAnswers(
            PolicyIndex index, Meaning meaning, double threshold, Optional<AnswerWriter> writer) {
        this.index = index;
        this.meaning = meaning;
        this.weights = Weights.learned();
        this.threshold = threshold;
        this.writer = writer;
        this.library = new LibraryAnswers(index, Optional.empty(), weights, threshold);
    }

    @Override
    public Answer answer(Question question) {
        var own = library();
        return writer.<Answers>map(model -> new WrittenAnswers(own, model))
                .orElse(own)
                .answer(question);
    }

    /** What stands behind the library's answer. */
    Tried tryOut(Question question) {
        return library().tryOut(question);
    }

    /** What the library makes of it, by the threshold. */
    Answer decide(Tried tried) {
        return library().decide(tried);
    }

    private LibraryAnswers library() {
        if (!knowsMeaning && meaning.ifLoaded().isPresent()) {
            library = new LibraryAnswers(index, meaning.ifLoaded(), weights, threshold);
            knowsMeaning = true;
        }
        return library;
    }
}
