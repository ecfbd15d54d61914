package org.warmline.assistant.policy;

import java.time.LocalDate;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.language.Sentences;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.Answers;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.builtin.BuiltInAnswers;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Region;

/** Residents' questions to the knowledge base, without what tells who they are. */
public final class PolicyQuestions {

    private final Answers answers;
    private final Phrases phrases;
    private final Standing standing;

    PolicyQuestions(Answers answers, Phrases phrases, Standing standing) {
        this.answers = answers;
        this.phrases = phrases;
        this.standing = standing;
    }

    /** Whether an edition may be told there and then. */
    interface Standing {
        boolean holds(Edition edition, String language, LocalDate day, Region where);
    }

    /** Over the three entries that every installation starts with. */
    public static PolicyQuestions builtIn(Phrases phrases) {
        return new PolicyQuestions(BuiltInAnswers.all(), phrases, (_, _, _, _) -> true);
    }

    /** Whether an answer that was looked up before may still be told; asks no database. */
    public boolean holds(
            String document, int edition, Language language, LocalDate day, String region) {
        return standing.holds(
                new Edition(new DocumentId(document), edition),
                language.tag(),
                day,
                Region.of(region));
    }

    /**
     * A short question that says only what is different, with what was asked before it: "and my
     * wife?" as a whole question.
     *
     * @param before empty if nothing was asked before
     */
    public static String inFull(String question, String before) {
        return FollowUpQuestion.inFull(question, before);
    }

    /** The same without what tells who asks, as it is asked of the documents. */
    public static String asAsked(String question, String before) {
        return Identity.stripped(inFull(question, before));
    }

    /**
     * Looks an answer up. Whoever tells it keeps it with {@link ToldAnswers}.
     *
     * @param question the resident's own words
     * @param before what the resident asked before in this conversation; empty if nothing
     * @param region where the resident is followed up
     */
    public PolicyAnswer ask(
            String question, String before, Language language, LocalDate day, String region) {
        if (AboutTheCaller.asks(question)) {
            return new PolicyAnswer.AboutTheCaller();
        }
        var stripped = asAsked(question, before);
        var asked = new Question(stripped, language.tag(), day, Region.of(region));
        return switch (answers.answer(asked)) {
            case Answer.Grounded grounded -> covered(grounded, language);
            case Answer.NotCovered _ -> new PolicyAnswer.NotCovered();
        };
    }

    private PolicyAnswer covered(Answer.Grounded grounded, Language language) {
        var words =
                String.join(
                        language == Language.ENGLISH ? " " : "",
                        phrases.say(
                                language,
                                Phrase.ANSWER_SOURCE,
                                grounded.citation().title(),
                                grounded.spoken() + (language == Language.ENGLISH ? " " : "")));
        var edition = grounded.citation().edition();
        return new PolicyAnswer.Covered(
                Sentences.of(words),
                grounded.spoken(),
                grounded.text(),
                new PolicyAnswer.Cited(
                        grounded.citation().quote(),
                        grounded.citation().title(),
                        edition.document().value(),
                        edition.number()));
    }
}
