package org.warmline.telephony.emulator;

import java.util.Map;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;

/** The voices that virtual residents speak with; other ones than the caller's. */
@FunctionalInterface
public interface ResidentVoices {

    /**
     * A voice for a resident.
     *
     * @param name as the persona file says it, {@code old}, {@code young}, {@code low}, {@code
     *     high} or {@code espeak:NAME}; empty for the usual voice of the language
     * @throws SpeechUnavailableException if there is no such voice
     */
    SpeechSynthesizer voice(Language language, String name);

    /** The bundled voices, which need nothing installed; {@code espeak:VARIANT} where it is. */
    static ResidentVoices builtIn() {
        return new BuiltInVoices();
    }

    /** One voice for each language, whatever name is asked for. */
    static ResidentVoices of(Map<Language, SpeechSynthesizer> voices) {
        var copy = Map.copyOf(voices);
        return (language, _) -> {
            var voice = copy.get(language);
            if (voice == null) {
                throw new SpeechUnavailableException("no voice speaks " + language.tag());
            }
            return voice;
        };
    }
}
