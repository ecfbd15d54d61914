package org.warmline.assistant.phone;

import java.util.List;
import org.warmline.assistant.dialogue.Manner;
import org.warmline.assistant.dialogue.Step;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Utterance;

/** The next step of a dialogue as a turn on the telephone. */
final class Spoken {

    private Spoken() {}

    static Language onTheLine(org.warmline.assistant.language.Language language) {
        return switch (language) {
            case MANDARIN -> Language.MANDARIN;
            case ENGLISH -> Language.ENGLISH;
        };
    }

    static Turn turn(Step.Ask ask, Language language) {
        var manner = ask.manner();
        return new Turn(
                ask.kind().name(),
                utterances(ask.say(), manner, language),
                new Turn.Then.Listen(manner.silence(), manner.pause(), manner.keys()));
    }

    static Turn turn(Step.Close close, Language language) {
        return new Turn(
                Turn.STATEMENT,
                utterances(close.say(), close.manner(), language),
                new Turn.Then.HangUp());
    }

    /** Words after which we hang up. */
    static Turn goodbye(List<String> sentences, Language language) {
        var say =
                sentences.stream()
                        .map(text -> new Utterance(text, language, Utterance.Pace.NORMAL))
                        .toList();
        return new Turn(Turn.STATEMENT, say, new Turn.Then.HangUp());
    }

    private static List<Utterance> utterances(
            List<String> sentences, Manner manner, Language language) {
        var pace = manner.slower() ? Utterance.Pace.SLOW : Utterance.Pace.NORMAL;
        return sentences.stream().map(text -> new Utterance(text, language, pace)).toList();
    }
}
