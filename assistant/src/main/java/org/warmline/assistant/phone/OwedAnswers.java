package org.warmline.assistant.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.language.Sentences;
import org.warmline.assistant.question.DueAnswer;
import org.warmline.assistant.question.QuestionId;
import org.warmline.telephony.call.Reply;
import org.warmline.telephony.speech.Utterance;

/**
 * Answers to what a resident asked in earlier calls. One counts as heard when all of it was said
 * and nobody spoke over it; until then it is owed in the next call too.
 */
final class OwedAnswers {

    /** More than two are too much at the end of a call. */
    private static final int A_CALL = 2;

    private final List<DueAnswer> answers;
    private final List<String> sentences;
    private boolean said;

    OwedAnswers(Callee callee, Phrases phrases) {
        this(callee.owed(), phrases, callee.facts().language());
    }

    OwedAnswers(List<DueAnswer> due, Phrases phrases, Language language) {
        this.answers = due.stream().limit(A_CALL).toList();
        this.sentences =
                answers.stream().flatMap(answer -> words(answer, phrases, language)).toList();
    }

    private static Stream<String> words(DueAnswer answer, Phrases phrases, Language language) {
        var gap = language == Language.ENGLISH ? " " : "";
        var asked =
                language == Language.ENGLISH
                        ? answer.asked()
                        : answer.asked().replaceFirst("[？?。！!]+$", "");
        var words = new ArrayList<String>();
        words.addAll(phrases.say(language, Phrase.ANSWER_TO_EARLIER, asked));
        words.addAll(
                phrases.say(
                        language, Phrase.ANSWER_SOURCE, answer.source(), answer.spoken() + gap));
        return Sentences.of(String.join(gap, words)).stream();
    }

    /** What is to be said. */
    List<String> sentences() {
        return sentences;
    }

    void weSay(List<Utterance> words) {
        said =
                said
                        || (!sentences.isEmpty()
                                && words.stream()
                                        .map(Utterance::text)
                                        .toList()
                                        .containsAll(sentences));
    }

    /** Those that were heard before that reply. */
    List<QuestionId> repliedTo(Reply reply) {
        if (reply instanceof Reply.Words(_, var overPrompt) && overPrompt) {
            said = false;
        }
        return wereHeard();
    }

    /** Those that were said to the end, each once. */
    List<QuestionId> wereHeard() {
        boolean heard = said;
        said = false;
        return heard ? answers.stream().map(DueAnswer::question).toList() : List.of();
    }
}
