package org.warmline.assistant.policy;

import java.time.LocalDate;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.language.Sentences;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.Answers;
import org.warmline.knowledge.document.BuiltInDocuments;

/** Residents' questions to the knowledge base, without what tells who they are. */
public final class PolicyQuestions {

    private final Answers answers;
    private final Phrases phrases;

    public PolicyQuestions(Answers answers, Phrases phrases) {
        this.answers = answers;
        this.phrases = phrases;
    }

    /** Over the three entries that every installation starts with. */
    public static PolicyQuestions builtIn(Phrases phrases) {
        return new PolicyQuestions(Answers.from(BuiltInDocuments.all()), phrases);
    }

    /**
     * @param question the resident's own words
     * @param region where the resident is followed up
     */
    public PolicyAnswer ask(String question, Language language, LocalDate day, String region) {
        if (AboutTheCaller.asks(question)) {
            return new PolicyAnswer.AboutTheCaller();
        }
        var stripped = Identity.stripped(question);
        return switch (answers.answer(stripped, language.tag(), day, region)) {
            case Answer.Grounded grounded -> covered(grounded, language);
            case Answer.NotCovered() -> new PolicyAnswer.NotCovered();
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
                                grounded.text() + (language == Language.ENGLISH ? " " : "")));
        return new PolicyAnswer.Covered(Sentences.of(words), grounded.citation().documentId());
    }
}
