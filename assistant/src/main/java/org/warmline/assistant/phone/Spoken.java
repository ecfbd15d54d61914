package org.warmline.assistant.phone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.warmline.assistant.dialogue.Manner;
import org.warmline.assistant.dialogue.Step;
import org.warmline.assistant.language.LanguageSpoken;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.turn.Progress;

/** The next step of a dialogue as a turn on the telephone. */
final class Spoken {

    private Spoken() {}

    static Language onTheLine(org.warmline.assistant.language.Language language) {
        return switch (language) {
            case MANDARIN -> Language.MANDARIN;
            case ENGLISH -> Language.ENGLISH;
        };
    }

    static Progress onTheLine(org.warmline.assistant.understanding.Progress progress) {
        return switch (progress) {
            case THINKING -> Progress.THINKING;
            case HANGING -> Progress.HANGING;
            case UNKNOWN -> Progress.UNKNOWN;
            case ANSWERED -> Progress.ANSWERED;
            case FINISHED -> Progress.FINISHED;
            case COMPLETE -> Progress.COMPLETE;
        };
    }

    /** The recognizer's, unless it heard another; that of a call may have changed since. */
    static org.warmline.assistant.language.Language language(Transcript heard) {
        return LanguageSpoken.of(heard.text(), inWords(heard.language()));
    }

    static Turn turn(Step.Ask ask, Language language) {
        var manner = ask.manner();
        return new Turn(
                ask.kind().name(),
                utterances(ask.say(), manner, language),
                new Turn.Then.Listen(manner.silence(), manner.pause(), manner.keys()),
                manner.louder());
    }

    static Turn turn(Step.Close close, Language language) {
        return new Turn(
                Turn.STATEMENT,
                utterances(close.say(), close.manner(), language),
                new Turn.Then.HangUp(),
                close.manner().louder());
    }

    /** Words while we look for what comes next. */
    static Turn meanwhile(List<String> sentences, Language language) {
        return new Turn(Turn.STATEMENT, utterances(sentences, language), new Turn.Then.Meanwhile());
    }

    /** Words after which we hang up. */
    static Turn goodbye(List<String> sentences, Language language) {
        return new Turn(Turn.STATEMENT, utterances(sentences, language), new Turn.Then.HangUp());
    }

    /** Whether these sentences are among its words, one after the other. */
    static boolean says(Turn turn, List<String> sentences) {
        return at(turn, sentences) >= 0;
    }

    /** The same turn with others in the place of these sentences, which are among its words. */
    static Turn instead(Turn turn, List<String> sentences, List<String> others) {
        var say = new ArrayList<>(turn.say());
        var old = say.subList(at(turn, sentences), at(turn, sentences) + sentences.size());
        var like = old.getFirst();
        var words =
                others.stream()
                        .map(text -> new Utterance(text, like.language(), like.pace()))
                        .toList();
        old.clear();
        old.addAll(words);
        return new Turn(turn.kind(), say, turn.then(), turn.louder());
    }

    private static int at(Turn turn, List<String> sentences) {
        var lines = turn.say().stream().map(Utterance::text).toList();
        return Collections.indexOfSubList(lines, sentences);
    }

    private static List<Utterance> utterances(List<String> sentences, Language language) {
        return sentences.stream()
                .map(text -> new Utterance(text, language, Utterance.Pace.NORMAL))
                .toList();
    }

    /** A sentence of the other language is spoken by the voice of that one. */
    private static Language voice(String text, Language language) {
        return onTheLine(LanguageSpoken.ofSentence(text, inWords(language)));
    }

    static org.warmline.assistant.language.Language inWords(Language language) {
        return switch (language) {
            case MANDARIN -> org.warmline.assistant.language.Language.MANDARIN;
            case ENGLISH -> org.warmline.assistant.language.Language.ENGLISH;
        };
    }

    private static List<Utterance> utterances(
            List<String> sentences, Manner manner, Language language) {
        var pace = manner.slower() ? Utterance.Pace.SLOW : Utterance.Pace.NORMAL;
        return sentences.stream()
                .map(text -> new Utterance(text, voice(text, language), pace))
                .toList();
    }
}
