package org.warmline.telephony.syllables;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.SpeechLevel;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.speech.Utterance.Pace;
import org.warmline.telephony.syllables.Phrase.Pause;

/**
 * Mandarin from rendered syllables, with the melody and rhythm of the sentence. About 3.3 syllables
 * a second at normal pace, since older people follow that better than the usual four to five;
 * digits that are read out come slower still.
 */
final class SyllableVoice implements SpeechSynthesizer {

    private static final double SLOW_PAUSE = 1.5;
    private static final Duration NOTHING_TO_SAY = Duration.ofMillis(20);
    private static final List<String> ALL_TONES = List.of("ma1", "ma2", "ma3", "ma4");

    private final Pieces pieces;
    private final Timbre timbre;
    private final Map<String, Rendered> rendered = new ConcurrentHashMap<>();
    private final double middle;

    /** A piece with its pulses. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Rendered(short[] sound, PitchMarks marks) {

        static Rendered of(short[] sound) {
            return new Rendered(sound, PitchMarks.of(sound));
        }
    }

    SyllableVoice(Pieces pieces, Timbre timbre) {
        this.pieces = pieces;
        this.timbre = timbre;
        this.middle = middle();
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
        for (int begin = 0; begin < phrases.size(); ) {
            int end = endOfSentence(phrases, begin);
            say(phrases.subList(begin, end), utterance.pace(), end == phrases.size(), splice);
            begin = end;
        }
        if (phrases.isEmpty()) {
            splice.silence(NOTHING_TO_SAY);
        }
        return SpeechLevel.of(splice.clip());
    }

    private void say(List<Phrase> sentence, Pace pace, boolean last, Splice splice) {
        var intoned = Intonation.of(sentence, pace);
        for (int i = 0; i < sentence.size(); i++) {
            splice.join(said(intoned.get(i)), 1, 0);
            if (!last || i < sentence.size() - 1) {
                splice.silence(pause(sentence.get(i).pause(), pace));
            }
        }
    }

    private short[] said(List<Intoned> phrase) {
        var units = new ArrayList<Unit>();
        var gaps = new ArrayList<Integer>();
        for (int i = 0; i < phrase.size(); i++) {
            var intoned = timbre.of(phrase.get(i));
            boolean last = i == phrase.size() - 1;
            var piece = piece(intoned.pinyin());
            if (piece.isPresent()) {
                var it = piece.get();
                var unit = new Unit(it.sound(), it.marks(), intoned, middle, last);
                if (!units.isEmpty() && intoned.gapBefore() == 0) {
                    unit.comeFrom(units.getLast());
                }
                units.add(unit);
                gaps.add(intoned.gapBefore());
            }
        }
        return PitchSynchronous.say(units, gaps, middle);
    }

    private static int endOfSentence(List<Phrase> phrases, int begin) {
        int end = begin + 1;
        while (end < phrases.size() && !phrases.get(end - 1).pause().endsSentence()) {
            end++;
        }
        return end;
    }

    private static Duration pause(Pause pause, Pace pace) {
        var length = pause.length();
        return pace == Pace.SLOW
                ? Duration.ofMillis((long) (length.toMillis() * SLOW_PAUSE))
                : length;
    }

    /** A syllable that was not rendered in this tone is borrowed from another tone. */
    private Optional<Rendered> piece(String pinyin) {
        var plain = pinyin.substring(0, pinyin.length() - 1);
        return rendered(pinyin)
                .or(() -> rendered(plain + '1'))
                .or(() -> rendered(plain + '4'))
                .or(() -> rendered(plain + '2'))
                .or(() -> rendered(plain + '3'));
    }

    private Optional<Rendered> rendered(String name) {
        var known = rendered.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        var found = pieces.find(name).map(timbre::sounding).map(Rendered::of);
        found.ifPresent(piece -> rendered.put(name, piece));
        return found;
    }

    /** The pitch around which the voice moves, in Hz. */
    private double middle() {
        double logarithms = 0;
        int pulses = 0;
        for (var name : ALL_TONES) {
            var marks = rendered(name).map(Rendered::marks);
            for (int i = 0; marks.isPresent() && i < marks.get().count(); i++) {
                if (marks.get().isVoiced(i)) {
                    logarithms += Math.log(8_000.0 / marks.get().period(i));
                    pulses++;
                }
            }
        }
        return pulses == 0 ? 180 : Math.exp(logarithms / pulses);
    }
}
