package org.warmline.telephony.emulator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.warmline.telephony.espeak.EspeakVoices;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.syllables.SyllableVoices;

/**
 * The bundled voices, in Mandarin also {@code old}, {@code young}, {@code low} and {@code high};
 * {@code espeak} or {@code espeak:VARIANT} where that command is installed.
 */
final class BuiltInVoices implements ResidentVoices {

    private static final String ESPEAK = "espeak";

    private static final Map<String, Supplier<SpeechSynthesizer>> MANDARIN =
            Map.of(
                    "old", SyllableVoices::oldResident,
                    "young", SyllableVoices::youngResident,
                    "low", SyllableVoices::lowResident,
                    "high", SyllableVoices::highResident);

    private final Map<String, SpeechSynthesizer> espeak = new ConcurrentHashMap<>();

    @Override
    public SpeechSynthesizer voice(Language language, String name) {
        if (name.isEmpty()) {
            return switch (language) {
                case MANDARIN -> SyllableVoices.resident();
                case ENGLISH -> SyllableVoices.residentEnglish();
            };
        }
        if (language == Language.MANDARIN && MANDARIN.containsKey(name)) {
            return MANDARIN.get(name).get();
        }
        if (name.equals(ESPEAK) || name.startsWith(ESPEAK + ":")) {
            return espeak.computeIfAbsent(name, BuiltInVoices::espeak);
        }
        throw new SpeechUnavailableException("there is no voice " + name);
    }

    private static SpeechSynthesizer espeak(String name) {
        var variant = name.substring(Math.min(name.length(), ESPEAK.length() + 1));
        return EspeakVoices.ifInstalled(variant)
                .orElseThrow(
                        () -> new SpeechUnavailableException("espeak-ng is not installed here"));
    }
}
