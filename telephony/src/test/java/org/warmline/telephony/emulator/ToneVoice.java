package org.warmline.telephony.emulator;

import java.util.Map;
import java.util.Set;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.Utterance;

/** Hums 100 ms for every character. */
final class ToneVoice implements SpeechSynthesizer {

    static final int FRAMES_PER_CHARACTER = 5;

    static ResidentVoices voices() {
        var voice = new ToneVoice();
        return ResidentVoices.of(Map.of(Language.MANDARIN, voice, Language.ENGLISH, voice));
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.values());
    }

    @Override
    public AudioClip speak(Utterance utterance) {
        int frames = utterance.text().length() * FRAMES_PER_CHARACTER;
        return new AudioClip(AudioFrame.SAMPLE_RATE, hum(frames * AudioFrame.SAMPLES));
    }

    static short[] hum(int length) {
        var samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (short) (6_000 * Math.sin(i / 5.0));
        }
        return samples;
    }
}
