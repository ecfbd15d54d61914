package org.warmline.assistant.phone;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Concern;
import org.warmline.assistant.followup.Finished;
import org.warmline.assistant.followup.NotReached;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.GivenAnswer;
import org.warmline.assistant.policy.ToldAnswers;
import org.warmline.assistant.question.Asked;
import org.warmline.assistant.question.QuestionId;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.question.Way;

/**
 * Something that a call brings. It is a value, so that it can wait on disk until the database is
 * there, and told twice it changes nothing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = News.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = News.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = News.Unclear.class, name = "unclear"),
    @JsonSubTypes.Type(value = News.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = News.PickedUp.class, name = "pickedUp"),
    @JsonSubTypes.Type(value = News.Said.class, name = "said"),
    @JsonSubTypes.Type(value = News.SpokenOver.class, name = "spokenOver"),
    @JsonSubTypes.Type(value = News.SoFar.class, name = "soFar"),
    @JsonSubTypes.Type(value = News.Raised.class, name = "raised"),
    @JsonSubTypes.Type(value = News.CameToNothing.class, name = "cameToNothing"),
    @JsonSubTypes.Type(value = News.AskedFor.class, name = "askedFor"),
    @JsonSubTypes.Type(value = News.Speaks.class, name = "speaks"),
    @JsonSubTypes.Type(value = News.Over.class, name = "over"),
    @JsonSubTypes.Type(value = News.Recorded.class, name = "recorded"),
    @JsonSubTypes.Type(value = News.Gave.class, name = "gave"),
    @JsonSubTypes.Type(value = News.AskedInVain.class, name = "askedInVain"),
    @JsonSubTypes.Type(value = News.Told.class, name = "told")
})
sealed interface News {

    /** Where news is written down. */
    record Files(Attempts attempts, Questions questions, ToldAnswers told) {}

    record Accepted(String carrierCall) implements News {}

    record Refused(boolean again) implements News {}

    record Unclear() implements News {}

    /** Telling it says whether the conversation may begin. */
    record Answered() implements News {}

    /** Somebody answered, and no conversation was held. */
    record PickedUp(String carrierCall) implements News {}

    /**
     * @param id names it, so that it is not written twice
     */
    record Said(UUID id, Utterance utterance, Instant at) implements News {}

    /**
     * A sentence of ours was not heard to its end.
     *
     * @param id of what was said
     */
    record SpokenOver(UUID id) implements News {}

    record SoFar(Finished ifCutNow) implements News {}

    /** Needs a person now; goes before everything else. */
    record Raised(Concern concern) implements News {}

    record CameToNothing(NotReached why) implements News {}

    /** Comes before the end of the call. */
    record AskedFor(Instant callBack) implements News {}

    /** The resident speaks another language than the record says. */
    record Speaks(Language language) implements News {}

    record Over(Finished finished) implements News {}

    record Recorded() implements News {}

    /** Nothing covers what the resident asked. */
    record AskedInVain(QuestionId name, Asked asked) implements News {}

    /** The resident has heard the answer to an earlier question. */
    record Told(QuestionId question) implements News {}

    /** A resident was told something out of a document. */
    record Gave(GivenAnswer answer) implements News {}

    /**
     * Writes it down.
     *
     * @return false if the call is not to go on
     */
    default boolean tell(Files files, Attempt.Id id) {
        var attempts = files.attempts();
        switch (this) {
            case AskedInVain(var name, var asked) -> files.questions().unanswered(name, asked);
            case Told(var question) -> files.questions().told(question, Way.CALL);
            case Gave(var answer) -> files.told().keep(answer);
            case Accepted(var carrierCall) -> attempts.accepted(id, carrierCall);
            case Refused(var again) -> attempts.refused(id, again);
            case Unclear() -> attempts.unknown(id);
            case Answered() -> {
                return attempts.answered(id);
            }
            case PickedUp(var carrierCall) -> attempts.pickedUp(id, carrierCall);
            case Said(var name, var utterance, var at) -> attempts.said(id, name, utterance, at);
            case SpokenOver(var name) -> attempts.spokenOver(id, name);
            case SoFar(var ifCutNow) -> attempts.soFar(id, ifCutNow);
            case Raised(var concern) -> attempts.raise(id, concern);
            case CameToNothing(var why) -> attempts.notReached(id, why);
            case AskedFor(var callBack) -> attempts.askedFor(id, callBack);
            case Speaks(var language) -> attempts.speaks(id, language);
            case Over(var finished) -> attempts.finish(id, finished);
            case Recorded() -> attempts.recorded(id);
        }
        return true;
    }
}
