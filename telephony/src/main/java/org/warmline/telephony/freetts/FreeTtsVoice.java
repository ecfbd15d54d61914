package org.warmline.telephony.freetts;

import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.audio.SpeechLevel;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.speech.Utterance.Pace;
import org.warmline.telephony.spoken.SpokenEnglish;

/**
 * English by FreeTTS's kevin16. A FreeTTS voice carries the state of what it says, so one utterance
 * is made at a time; prompts are kept, so nobody waits for long.
 */
final class FreeTtsVoice implements SpeechSynthesizer {

    private static final float NORMAL_STRETCH = 1.05f;
    private static final float SLOW_STRETCH = 1.4f;

    private @Nullable Voice voice;

    @Override
    public Set<Language> languages() {
        return Set.of(Language.ENGLISH);
    }

    @Override
    public AudioClip speak(Utterance utterance) {
        if (utterance.language() != Language.ENGLISH) {
            throw new IllegalArgumentException("this voice speaks English only");
        }
        var words = SpokenEnglish.of(utterance.text());
        if (words.chars().noneMatch(Character::isLetter)) {
            return new AudioClip(AudioFrame.SAMPLE_RATE, new short[AudioFrame.SAMPLES]);
        }
        var sound = render(words, utterance.pace());
        return SpeechLevel.of(Resampler.resample(sound, AudioFrame.SAMPLE_RATE));
    }

    private synchronized AudioClip render(String words, Pace pace) {
        var speaker = voice == null ? load() : voice;
        voice = speaker;
        var memory = new MemoryPlayer();
        speaker.setAudioPlayer(memory);
        speaker.setDurationStretch(pace == Pace.SLOW ? SLOW_STRETCH : NORMAL_STRETCH);
        if (!speaker.speak(words)) {
            throw new SpeechUnavailableException("FreeTTS could not speak");
        }
        return memory.clip();
    }

    private static Voice load() {
        var kevin16 =
                Arrays.stream(new KevinVoiceDirectory().getVoices())
                        .filter(each -> each.getName().equals("kevin16"))
                        .findFirst()
                        .orElseThrow(() -> new SpeechUnavailableException("no voice kevin16"));
        kevin16.allocate();
        return kevin16;
    }
}
