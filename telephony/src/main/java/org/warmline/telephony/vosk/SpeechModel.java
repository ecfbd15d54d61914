package org.warmline.telephony.vosk;

import java.nio.file.Path;
import org.warmline.telephony.speech.Language;

/**
 * A speech model on disk.
 *
 * @param name for people, such as {@code vosk-model-small-cn-0.22}
 * @param folder where it lies
 * @param sampleRate samples per second that it was trained on
 * @param words that it can hear
 * @param understandsPeople false for a model that was trained on synthetic voices only: then it
 *     must not listen to a real call
 */
public record SpeechModel(
        Language language,
        String name,
        Path folder,
        int sampleRate,
        long words,
        boolean understandsPeople) {}
