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
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Region;

/** Residents' questions to the knowledge base, without what tells who they are. */
public final class PolicyQuestions {

    private final Answers answers;
    private final Phrases phrases;
    private final Told told;

    PolicyQuestions(Answers answers, Phrases phrases, Told told) {
        this.answers = answers;
        this.phrases = phrases;
        this.told = told;
    }

    /** Keeps what was told. */
    interface Told {
        void keep(Edition edition, String language, String said);
    }

    /** Over the three entries that every installation starts with. */
    public static PolicyQuestions builtIn(Phrases phrases) {
        return new PolicyQuestions(BuiltInAnswers.all(), phrases, (_, _, _) -> {});
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

    /**
     * @param question the resident's own words
     * @param before what the resident asked before in this conversation; empty if nothing
     * @param region where the resident is followed up
     */
    public PolicyAnswer ask(
            String question, String before, Language language, LocalDate day, String region) {
        if (AboutTheCaller.asks(question)) {
            return new PolicyAnswer.AboutTheCaller();
        }
        var stripped = Identity.stripped(FollowUpQuestion.inFull(question, before));
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
        told.keep(edition, language.tag(), grounded.spoken());
        return new PolicyAnswer.Covered(
                Sentences.of(words),
                new PolicyAnswer.Cited(
                        grounded.text(),
                        grounded.citation().title(),
                        edition.document().value(),
                        edition.number()));
    }
}
