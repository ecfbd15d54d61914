package org.warmline.telephony.espeak;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.audio.SpeechLevel;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.speech.Utterance.Pace;
import org.warmline.telephony.spoken.SpokenEnglish;
import org.warmline.telephony.syllables.Phrase;
import org.warmline.telephony.syllables.Pronunciation;

/** Both languages by the espeak-ng command. */
final class EspeakVoice implements SpeechSynthesizer {

    private static final int NORMAL_RATE = 150;
    private static final int SLOW_RATE = 110;

    private final EspeakCommand command;
    private final String variant;

    EspeakVoice(EspeakCommand command, String variant) {
        this.command = command;
        this.variant = variant.isEmpty() ? "" : "+" + variant;
    }

    @Override
    public Set<Language> languages() {
        return EnumSet.allOf(Language.class);
    }

    @Override
    public AudioClip speak(Utterance utterance) {
        var text = text(utterance);
        if (text.chars().noneMatch(Character::isLetter)) {
            return new AudioClip(AudioFrame.SAMPLE_RATE, new short[AudioFrame.SAMPLES]);
        }
        var voice =
                switch (utterance.language()) {
                    case MANDARIN -> "cmn-latn-pinyin";
                    case ENGLISH -> "en-us";
                };
        int rate = utterance.pace() == Pace.SLOW ? SLOW_RATE : NORMAL_RATE;
        var sound = command.speak(voice + variant, rate, text);
        return SpeechLevel.of(Resampler.resample(sound, AudioFrame.SAMPLE_RATE));
    }

    private static String text(Utterance utterance) {
        return switch (utterance.language()) {
            case MANDARIN ->
                    Pronunciation.of(utterance.text()).stream()
                            .map(EspeakVoice::pinyin)
                            .collect(Collectors.joining(" "));
            case ENGLISH -> SpokenEnglish.of(utterance.text());
        };
    }

    private static String pinyin(Phrase phrase) {
        var syllables =
                phrase.syllables().stream()
                        .map(Phrase.Syllable::pinyin)
                        .collect(Collectors.joining(" "));
        return syllables + (phrase.pause().endsSentence() ? " ." : " ,");
    }
}
