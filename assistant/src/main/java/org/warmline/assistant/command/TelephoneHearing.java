package org.warmline.assistant.command;

import java.util.List;
import java.util.OptionalDouble;
import org.warmline.assistant.command.HeldOutVoices.Speaker;
import org.warmline.telephony.speech.ErrorRate;
import org.warmline.telephony.speech.HeardClip;
import org.warmline.telephony.speech.SpeechEvaluation;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.Utterance;

/** Says sentences over a telephone line and gives what the recognizer made of them. */
final class TelephoneHearing {

    private final SpeechRecognizer recognizer;
    private final OptionalDouble noiseDecibels;
    private ErrorRate errors = ErrorRate.NONE;

    TelephoneHearing(SpeechRecognizer recognizer, OptionalDouble noiseDecibels) {
        this.recognizer = recognizer;
        this.noiseDecibels = noiseDecibels;
    }

    /**
     * @param phrases to spot beside
     * @param seed of the noise
     */
    HeardClip hear(String said, Speaker speaker, List<String> phrases, int seed) {
        var language = speaker.language();
        var line = new TelephoneLine(noiseDecibels, seed);
        var clip = line.carry(speaker.voice().speak(Utterance.of(said, language)));
        var heard = new SpeechEvaluation(recognizer, language).hear(clip, phrases);
        errors = errors.plus(ErrorRate.between(said, heard.words(), ErrorRate.Unit.CHARACTER));
        return heard;
    }

    /** Character error rate of all that was heard so far. */
    double cer() {
        return errors.rate();
    }
}
