package org.warmline.assistant.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.TelephonyConfiguration;
import org.warmline.telephony.TelephonySettings;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.vosk.SpeechModels;
import picocli.CommandLine.Option;

/** Which speech models a tool listens with. */
final class SpeechOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "warmline-data",
            description =
                    "the service's data folder, in which models lie (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("warmline-data");

    @Option(
            names = "--mandarin-model",
            paramLabel = "DIR",
            description = "a Vosk model instead of the fetched or bundled one")
    private @Nullable Path mandarinModel;

    @Option(
            names = "--english-model",
            paramLabel = "DIR",
            description = "a Vosk model instead of the fetched or bundled one")
    private @Nullable Path englishModel;

    SpeechModels models() {
        return TelephonyConfiguration.models(
                TelephonySettings.Speech.of(mandarinModel, englishModel, data));
    }

    /** The same for the service. */
    List<String> settings() {
        var settings = new ArrayList<String>();
        settings.add("--warmline.telephony.speech.data=" + data);
        if (mandarinModel != null) {
            settings.add("--warmline.telephony.speech.mandarin-model=" + mandarinModel);
        }
        if (englishModel != null) {
            settings.add("--warmline.telephony.speech.english-model=" + englishModel);
        }
        return settings;
    }

    /**
     * @throws IllegalArgumentException if no language has that name
     */
    static Language language(String tag) {
        return Language.ofTag(tag);
    }
}
