package org.warmline.assistant.command;

import java.util.Map;
import java.util.OptionalDouble;
import org.warmline.assistant.understanding.LabelledCase;
import org.warmline.telephony.speech.ErrorRate;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechEvaluation;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.Utterance;

/** Says sentences over a telephone line and gives what the recognizer made of them. */
final class SpokenCases {

    private final Map<Language, SpeechSynthesizer> voices;
    private final SpeechRecognizer recognizer;
    private final OptionalDouble noiseDecibels;
    private ErrorRate errors = ErrorRate.NONE;

    SpokenCases(
            Map<Language, SpeechSynthesizer> voices,
            SpeechRecognizer recognizer,
            OptionalDouble noiseDecibels) {
        this.voices = voices;
        this.recognizer = recognizer;
        this.noiseDecibels = noiseDecibels;
    }

    String hear(LabelledCase labelled) {
        return hear(labelled.said(), labelled.language(), labelled.id().hashCode());
    }

    /**
     * @param seed of the noise
     */
    String hear(String said, org.warmline.assistant.language.Language spoken, int seed) {
        var language = Language.ofTag(spoken.tag());
        var voice = voices.get(language);
        if (voice == null) {
            throw new IllegalArgumentException("no voice speaks " + language.tag());
        }
        var line = new TelephoneLine(noiseDecibels, seed);
        var clip = line.carry(voice.speak(Utterance.of(said, language)));
        var heard = new SpeechEvaluation(recognizer, language).hear(clip);
        errors = errors.plus(ErrorRate.between(said, heard, ErrorRate.Unit.CHARACTER));
        return heard;
    }

    /** Character error rate of all that was heard so far. */
    double cer() {
        return errors.rate();
    }
}
