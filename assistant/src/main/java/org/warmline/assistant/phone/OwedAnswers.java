package org.warmline.assistant.phone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.language.Sentences;
import org.warmline.assistant.question.DueAnswer;
import org.warmline.telephony.call.Reply;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.speech.Utterance;

/**
 * Answers to what a resident asked in earlier calls. One counts as heard when all of it was said
 * and nobody spoke over it; until then it is owed in the next call too. What does not hold any more
 * when it is to be said is left out.
 */
final class OwedAnswers {

    /** More than two are too much at the end of a call. */
    private static final int A_CALL = 2;

    private final Map<DueAnswer, List<String>> answers = new LinkedHashMap<>();
    private boolean said;

    OwedAnswers(Callee callee, Phrases phrases) {
        this(callee.owed(), phrases, callee.facts().language());
    }

    OwedAnswers(List<DueAnswer> due, Phrases phrases, Language language) {
        due.stream()
                .limit(A_CALL)
                .forEach(answer -> answers.put(answer, words(answer, phrases, language)));
    }

    private static List<String> words(DueAnswer answer, Phrases phrases, Language language) {
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
        return Sentences.of(String.join(gap, words));
    }

    /** What is to be said. */
    List<String> sentences() {
        return answers.values().stream().flatMap(List::stream).toList();
    }

    /**
     * What we are about to say, without the answers that do not hold any more.
     *
     * @param holds asked of those that are among it
     */
    Turn withoutOutdated(Turn turn, Predicate<DueAnswer> holds) {
        var current = turn;
        for (var answer : List.copyOf(answers.entrySet())) {
            if (Spoken.says(current, answer.getValue()) && !holds.test(answer.getKey())) {
                current = Spoken.instead(current, answer.getValue(), List.of());
                answers.remove(answer.getKey());
            }
        }
        return current;
    }

    void weSay(List<Utterance> words) {
        said =
                said
                        || (!answers.isEmpty()
                                && words.stream()
                                        .map(Utterance::text)
                                        .toList()
                                        .containsAll(sentences()));
    }

    /** Those that were heard before that reply. */
    List<DueAnswer> repliedTo(Reply reply) {
        if (reply.overPrompt()) {
            said = false;
        }
        return wereHeard();
    }

    /** Those that were said to the end, each once. */
    List<DueAnswer> wereHeard() {
        boolean heard = said;
        said = false;
        return heard ? List.copyOf(answers.keySet()) : List.of();
    }
}
