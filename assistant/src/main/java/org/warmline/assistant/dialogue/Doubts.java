package org.warmline.assistant.dialogue;

import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Phrase;

/** How each danger is asked about when words only resemble it. */
final class Doubts {

    private Doubts() {}

    static Phrase phrase(String danger) {
        return Symptom.find(danger)
                .map(Doubts::phrase)
                .orElse(danger.equals("distress") ? Phrase.DOUBT_DISTRESS : Phrase.DOUBT_HOUSEHOLD);
    }

    private static Phrase phrase(Symptom sign) {
        return switch (sign) {
            case SHORTNESS_OF_BREATH -> Phrase.DOUBT_BREATH;
            case CHEST_PAIN -> Phrase.DOUBT_CHEST;
            case CONFUSION -> Phrase.DOUBT_CONFUSION;
            case COUGHING_BLOOD -> Phrase.DOUBT_COUGHING_BLOOD;
            case CYANOSIS -> Phrase.DOUBT_CYANOSIS;
            case COLLAPSE -> Phrase.DOUBT_COLLAPSE;
            case SEIZURE -> Phrase.DOUBT_SEIZURE;
            case STROKE_SIGNS -> Phrase.DOUBT_STROKE;
            case HEAVY_BLEEDING -> Phrase.DOUBT_BLEEDING;
            default -> throw new IllegalArgumentException("no danger sign: " + sign.code());
        };
    }
}
