package org.warmline.assistant.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.warmline.assistant.language.Language;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.retrieval.Ranked;

/** Questions tried on the library by those who keep it. */
public final class QuestionTrials {

    private static final int TRIED = 5;

    private final OfficeAnswers answers;
    private final Clock clock;

    QuestionTrials(OfficeAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * What stands behind an answer.
     *
     * @param said empty if nothing would be said
     * @param reason why not
     */
    public record Tried(
            String said, String document, String reason, double confidence, List<Hit> hits) {}

    /** A document that was found, with its best passage. */
    public record Hit(String document, String passage, double score, double meaning) {}

    /** As a question of a resident who lives there; nothing of it is kept. */
    public Tried tryOut(String question, Language language, String region) {
        var asked = new Question(question, language.tag(), LocalDate.now(clock), Region.of(region));
        var tried = answers.tryOut(asked);
        var hits = tried.found().stream().limit(TRIED).map(QuestionTrials::hit).toList();
        double confidence = tried.answer().map(Answer.Grounded::confidence).orElse(0.0);
        return switch (answers.decide(tried)) {
            case Answer.Grounded told ->
                    new Tried(
                            told.spoken(),
                            told.citation().edition().toString(),
                            "",
                            confidence,
                            hits);
            case Answer.NotCovered(var reason) ->
                    new Tried("", "", reason.name(), confidence, hits);
        };
    }

    private static Hit hit(Ranked ranked) {
        var best = ranked.passages().getFirst();
        return new Hit(
                ranked.document().value(),
                best.passage().text(),
                ranked.score(),
                best.scores().meaning());
    }
}
