package org.warmline.telephony.syllables;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.Stretch;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.speech.Utterance.Pace;
import org.warmline.telephony.syllables.Phrase.Pause;
import org.warmline.telephony.syllables.Phrase.Syllable;

/**
 * Mandarin from rendered syllables. About 3.3 syllables a second at normal pace, since older people
 * follow that better than the usual four to five; digits that are read out come slower still.
 */
final class SyllableVoice implements SpeechSynthesizer {

    private static final int OVERLAP = 16; // 2 ms: more blurs consonants, and is heard worse
    private static final double NEUTRAL_LENGTH = 0.9;
    private static final double NEUTRAL_GAIN = 0.8;
    private static final double LAST_LENGTH = 1.12;
    private static final double CAREFUL_LENGTH = 1.2;
    private static final Duration CAREFUL_GAP = Duration.ofMillis(60);
    private static final double SLOW_LENGTH = 1.3;
    private static final double SLOW_PAUSE = 1.5;
    private static final Duration NOTHING_TO_SAY = Duration.ofMillis(20);

    private final Pieces pieces;

    SyllableVoice(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.MANDARIN);
    }

    @Override
    public AudioClip speak(Utterance utterance) {
        if (utterance.language() != Language.MANDARIN) {
            throw new IllegalArgumentException("this voice speaks Mandarin only");
        }
        var splice = new Splice();
        var phrases = Pronunciation.of(utterance.text());
        for (int i = 0; i < phrases.size(); i++) {
            say(phrases.get(i).syllables(), utterance.pace(), splice);
            if (i < phrases.size() - 1) {
                splice.silence(pause(phrases.get(i).pause(), utterance.pace()));
            }
        }
        if (phrases.isEmpty()) {
            splice.silence(NOTHING_TO_SAY);
        }
        return splice.clip();
    }

    private void say(List<Syllable> syllables, Pace pace, Splice splice) {
        for (int i = 0; i < syllables.size(); i++) {
            var syllable = syllables.get(i);
            var piece = piece(syllable);
            if (piece.isEmpty()) {
                continue;
            }
            double length = length(syllable, i == syllables.size() - 1, pace);
            double gain = syllable.isNeutral() ? NEUTRAL_GAIN : 1;
            splice.join(Stretch.by(length, piece.get()), gain, OVERLAP);
            if (syllable.careful() && i < syllables.size() - 1) {
                splice.silence(CAREFUL_GAP);
            }
        }
    }

    private static double length(Syllable syllable, boolean last, Pace pace) {
        double length = pace == Pace.SLOW ? SLOW_LENGTH : 1;
        if (syllable.isNeutral()) {
            length *= NEUTRAL_LENGTH;
        }
        if (syllable.careful()) {
            return length * CAREFUL_LENGTH;
        }
        return last ? length * LAST_LENGTH : length;
    }

    private static Duration pause(Pause pause, Pace pace) {
        var length = pause.length();
        return pace == Pace.SLOW
                ? Duration.ofMillis((long) (length.toMillis() * SLOW_PAUSE))
                : length;
    }

    /** A syllable that was not rendered in this tone is borrowed from another tone. */
    private Optional<short[]> piece(Syllable syllable) {
        var pinyin = syllable.pinyin();
        var plain = pinyin.substring(0, pinyin.length() - 1);
        return pieces.find(pinyin)
                .or(() -> pieces.find(plain + '1'))
                .or(() -> pieces.find(plain + '4'))
                .or(() -> pieces.find(plain + '2'))
                .or(() -> pieces.find(plain + '3'));
    }
}
