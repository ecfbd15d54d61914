package org.warmline.knowledge.answer;

import java.util.List;
import java.util.Optional;
import org.warmline.knowledge.answer.Answer.Citation;
import org.warmline.knowledge.answer.Answer.Grounded;
import org.warmline.knowledge.answer.Answer.NotCovered;
import org.warmline.knowledge.answer.Answer.Reason;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.index.PolicyIndex;
import org.warmline.knowledge.index.Query;
import org.warmline.knowledge.passage.Passage;
import org.warmline.knowledge.reader.Reader;
import org.warmline.knowledge.reader.Reader.Reading;
import org.warmline.knowledge.retrieval.Ranked;
import org.warmline.knowledge.retrieval.Retrieval;
import org.warmline.knowledge.wording.Asked;

/** Answers from the documents of a library, word for word, without a language model. */
public final class LibraryAnswers implements Answers {

    private static final int LONGEST_QUESTION = 300;
    private static final String ENGLISH = "en";

    private final Optional<Embedder> embedder;
    private final PolicyIndex index;
    private final Retrieval retrieval;
    private final Replies replies;
    private final Reader reader;
    private final Confidence confidence;
    private final double threshold;

    /**
     * @param embedder none where meaning is not looked at
     * @param threshold an answer is given only above this confidence
     */
    public LibraryAnswers(
            PolicyIndex index, Optional<Embedder> embedder, Weights weights, double threshold) {
        this.embedder = embedder;
        this.index = index;
        this.replies = new Replies(embedder);
        this.retrieval = new Retrieval(index, weights.ranking());
        this.reader = new Reader(index, weights.reader());
        this.confidence = new Confidence(weights.confidence());
        this.threshold = threshold;
    }

    /** What was found for a question, whether or not it is told. */
    @SuppressWarnings("ArrayRecordComponent") // only ever handed to trees
    public record Tried(
            List<Ranked> found, Optional<Grounded> answer, boolean isBorneOut, float[] signals) {

        static Tried nothing(List<Ranked> found) {
            return new Tried(found, Optional.empty(), false, new float[0]);
        }
    }

    @Override
    public Answer answer(Question question) {
        return decide(tryOut(question));
    }

    /** Whether what was found is told. Without a threshold everything is. */
    public Answer decide(Tried tried) {
        if (tried.answer().isEmpty()) {
            return new NotCovered(Reason.NOTHING_FOUND);
        }
        var answer = tried.answer().get();
        if (threshold > 0 && !tried.isBorneOut()) {
            return new NotCovered(Reason.NOT_BORNE_OUT);
        }
        return answer.confidence() < threshold ? new NotCovered(Reason.NOT_SURE) : answer;
    }

    /** Shows what stands behind an answer. */
    public Tried tryOut(Question question) {
        var text = start(question);
        if (text.isEmpty()) {
            return Tried.nothing(List.of());
        }
        var meaning = meaning(question, text);
        var found = retrieval.find(query(question, text, meaning));
        var asked = Asked.of(text, index::rarity);
        var evidence = Evidence.soughtBy(question, text);
        var reply = reply(question, text, evidence, meaning, found);
        if (reply.filter(Replies.Reply::isTheOne).isPresent()) {
            return replied(reply.get(), found);
        }
        var reading = reader.read(text, found);
        if (reading.isEmpty()) {
            return Tried.nothing(found);
        }
        var document = reading.get().title() + "\n" + reading.get().document();
        var signals = Confidence.signals(text, asked, found, reading.get(), document);
        return new Tried(
                found,
                Optional.of(
                        grounded(
                                reading.get().edition(),
                                reading.get().title(),
                                reading.get().words(),
                                confidenceIn(reading.get(), signals))),
                evidence.isIn(reading.get()),
                signals);
    }

    /** Replies are looked for in the form in which questions are compared. */
    private Optional<Replies.Reply> reply(
            Question question,
            String text,
            Evidence evidence,
            Optional<float[]> meaning,
            List<Ranked> found) {
        var form = PreparedQuestions.compared(text);
        boolean isAsAsked = form.equals(text);
        var meant = isAsAsked ? meaning : meaning(question, form);
        var compared = new Compared(form, isEnglish(question), meant, index::rarity);
        return replies.best(
                compared,
                evidence,
                isAsAsked ? found : retrieval.find(query(question, form, meant)));
    }

    /** The words of a prepared reply to another question answer nothing. */
    private double confidenceIn(Reading reading, float[] signals) {
        boolean isReply = reading.cited().stream().anyMatch(Passage::isReply);
        return isReply ? 0 : confidence.of(signals);
    }

    /** The documents that may answer a question, best first. */
    public List<Ranked> find(Question question) {
        var text = start(question);
        return text.isEmpty()
                ? List.of()
                : retrieval.find(query(question, text, meaning(question, text)));
    }

    /** The model knows one language only. */
    private Optional<float[]> meaning(Question question, String text) {
        return isEnglish(question)
                ? Optional.empty()
                : embedder.map(model -> model.embedQuestion(text));
    }

    private static boolean isEnglish(Question question) {
        return question.language().startsWith(ENGLISH);
    }

    /** Who asks at great length is heard up to a point. */
    private static String start(Question question) {
        return question.text()
                .substring(0, Math.min(LONGEST_QUESTION, question.text().length()))
                .strip();
    }

    private static Query query(Question question, String text, Optional<float[]> meaning) {
        return new Query(text, meaning, question.language(), question.day(), question.where());
    }

    /**
     * Whether what was cited may still be told: it may have been withdrawn or replaced meanwhile.
     */
    boolean stillHolds(Grounded answer, Question question) {
        return answer.citations().stream()
                .allMatch(cited ->
                        index.holds(
                                cited.edition(),
                                question.language(),
                                question.day(),
                                question.where()));
    }

    /** A prepared reply is told whole; it was written to be told. */
    private static Tried replied(Replies.Reply reply, List<Ranked> found) {
        var passage = reply.passage();
        var answer = grounded(passage.edition(), passage.title(), passage.text(), reply.likeness());
        return new Tried(found, Optional.of(answer), reply.isBorneOut(), new float[0]);
    }

    private static Grounded grounded(
            Edition edition, String title, String text, double confidence) {
        return new Grounded(
                text, Spoken.of(text), List.of(new Citation(edition, title, text)), confidence);
    }
}
