package org.warmline.telephony.syllables;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.Stretch;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.speech.Utterance.Pace;
import org.warmline.telephony.spoken.SpokenEnglish;

/**
 * English from rendered words and phrases; the longest phrase that was rendered goes first. Words
 * that were not rendered are skipped, so this voice is for texts that are known before, such as the
 * lines of made-up residents.
 */
final class WordVoice implements SpeechSynthesizer {

    private static final Pattern CLAUSE_END = Pattern.compile("\\s*[,.?!:;]+\\s*");
    private static final int LONGEST = 6;
    private static final Duration GAP = Duration.ofMillis(30);
    private static final Duration CLAUSE_GAP = Duration.ofMillis(250);
    private static final double SLOW_LENGTH = 1.3;
    private static final int SLOW_PAUSE = 2;

    private final Pieces pieces;

    WordVoice(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.ENGLISH);
    }

    @Override
    public AudioClip speak(Utterance utterance) {
        if (utterance.language() != Language.ENGLISH) {
            throw new IllegalArgumentException("this voice speaks English only");
        }
        var splice = new Splice();
        splice.silence(GAP);
        var said = SpokenEnglish.of(utterance.text()).toLowerCase(Locale.ROOT).replace('-', ' ');
        for (var clause : CLAUSE_END.split(said, -1)) {
            if (!clause.isBlank()) {
                say(List.of(clause.strip().split("\\s+", -1)), utterance.pace(), splice);
                splice.silence(pause(CLAUSE_GAP, utterance.pace()));
            }
        }
        return splice.clip();
    }

    private void say(List<String> words, Pace pace, Splice splice) {
        for (int at = 0; at < words.size(); ) {
            int count = longestRendered(words, at);
            if (count > 0) {
                var piece = pieces.find(phrase(words, at, count)).orElseThrow();
                splice.join(Stretch.by(pace == Pace.SLOW ? SLOW_LENGTH : 1, piece), 1, 0);
                splice.silence(pause(GAP, pace));
            }
            at += Math.max(1, count);
        }
    }

    private int longestRendered(List<String> words, int at) {
        int count = Math.min(LONGEST, words.size() - at);
        while (count > 0 && pieces.find(phrase(words, at, count)).isEmpty()) {
            count--;
        }
        return count;
    }

    private static String phrase(List<String> words, int at, int count) {
        return String.join(" ", words.subList(at, at + count));
    }

    private static Duration pause(Duration pause, Pace pace) {
        return pace == Pace.SLOW ? pause.multipliedBy(SLOW_PAUSE) : pause;
    }
}
