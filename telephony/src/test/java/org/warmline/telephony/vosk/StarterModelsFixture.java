package org.warmline.telephony.vosk;

import java.nio.file.Path;
import java.util.Map;

/** The bundled models, unpacked once for all tests of a build. */
final class StarterModelsFixture {

    private static final SpeechModels MODELS =
            new SpeechModels(Path.of("target", "speech-models"), Map.of());

    private StarterModelsFixture() {}

    static SpeechModels models() {
        return MODELS;
    }
}
