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

/** Says labelled replies over a telephone line and gives what the recognizer made of them. */
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
        var language = Language.ofTag(labelled.language().tag());
        var voice = voices.get(language);
        if (voice == null) {
            throw new IllegalArgumentException("no voice speaks " + language.tag());
        }
        var line = new TelephoneLine(noiseDecibels, labelled.id().hashCode());
        var clip = line.carry(voice.speak(Utterance.of(labelled.said(), language)));
        var heard = new SpeechEvaluation(recognizer, language).hear(clip);
        errors = errors.plus(ErrorRate.between(labelled.said(), heard, ErrorRate.Unit.CHARACTER));
        return heard;
    }

    /** Character error rate of all that was heard so far. */
    double cer() {
        return errors.rate();
    }
}
