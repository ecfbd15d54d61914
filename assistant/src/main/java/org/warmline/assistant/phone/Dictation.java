package org.warmline.assistant.phone;

import java.time.Duration;
import org.warmline.assistant.language.Language;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.speech.SpeechEvaluation;
import org.warmline.telephony.speech.SpeechRecognizer;

/** Hears what somebody at the console speaks, as it would be heard in a call. Keeps nothing. */
public final class Dictation {

    /** What is longer is no sentence. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    private final SpeechRecognizer recognizer;

    Dictation(SpeechRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    /**
     * @return empty if nothing was understood
     * @throws IllegalArgumentException if it is no WAV file, or longer than {@link #LONGEST}
     * @throws org.warmline.telephony.speech.SpeechUnavailableException if nobody listens to that
     *     language here
     */
    public String hear(byte[] wav, Language language) {
        var clip = Wav.read(wav);
        if (clip.duration().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("longer than " + LONGEST.toSeconds() + " seconds");
        }
        var spoken = org.warmline.telephony.speech.Language.ofTag(language.tag());
        return new SpeechEvaluation(recognizer, spoken)
                .hear(Resampler.resample(clip, AudioFrame.SAMPLE_RATE));
    }
}
