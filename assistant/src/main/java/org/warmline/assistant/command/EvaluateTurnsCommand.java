package org.warmline.assistant.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.TelephonyConfiguration;
import org.warmline.telephony.emulator.ResidentVoices;
import org.warmline.telephony.rehearsal.Listener;
import org.warmline.telephony.rehearsal.Studio;
import org.warmline.telephony.rehearsal.TurnEvaluation;
import org.warmline.telephony.rehearsal.TurnFigures;
import org.warmline.telephony.rehearsal.TurnFolder;
import org.warmline.telephony.rehearsal.TurnRecording;
import org.warmline.telephony.vosk.VoskRecognizers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well turns are taken: cuts, waits, interruptions, beside plain time-outs of silence. */
@Command(
        name = "turns",
        description = "How well turns are taken in recordings of people who pause and interrupt.",
        mixinStandardHelpOptions = true)
final class EvaluateTurnsCommand implements Callable<Integer> {

    private static final List<Integer> BASELINES = List.of(500, 800, 1200);

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description =
                    "WAV files with a label file each; without it, the built-in situations are"
                            + " spoken")
    private @Nullable Path corpus;

    @Option(
            names = "--language",
            description = "of recordings whose labels name none (default: ${DEFAULT-VALUE})")
    private String language = "zh-CN";

    @Option(
            names = "--write",
            paramLabel = "DIR",
            description = "write the built-in situations there, to be listened to")
    private @Nullable Path target;

    @Mixin private SpeechOptions speech = new SpeechOptions();
    @Mixin private MeasuringOptions measuring = new MeasuringOptions();

    @Override
    public Integer call() throws IOException {
        ToolLog.toStandardError();
        var limits = measuring.limits();
        var recordings = recordings();
        if (target != null) {
            TurnFolder.write(recordings, target);
        }
        try (var recognizers = VoskRecognizers.open(speech.models())) {
            return measuring.report(measure(recordings, recognizers), limits);
        }
    }

    private List<TurnRecording> recordings() {
        if (corpus != null) {
            return TurnFolder.read(corpus, SpeechOptions.language(language));
        }
        var residents = ResidentVoices.builtIn();
        var callers = TelephonyConfiguration.voices();
        return new Studio(
                        spoken -> residents.voice(spoken, ""),
                        spoken -> callers.getOrDefault(spoken, residents.voice(spoken, "")))
                .recordings();
    }

    private static Figures measure(List<TurnRecording> recordings, VoskRecognizers recognizers) {
        var values = values(of(new PatientListener(), recordings, recognizers));
        var baselines = new LinkedHashMap<String, Object>();
        for (int millis : BASELINES) {
            var plain = Listener.ofPause(Duration.ofMillis(millis));
            baselines.put(Integer.toString(millis), values(of(plain, recordings, recognizers)));
        }
        values.put("baselines", baselines);
        return new Figures(values);
    }

    private static TurnFigures of(
            Listener listener, List<TurnRecording> recordings, VoskRecognizers recognizers) {
        return new TurnEvaluation(recognizers.recognizer(), listener).measure(recordings);
    }

    private static Map<String, Object> values(TurnFigures figures) {
        var wait = new LinkedHashMap<String, Object>();
        wait.put("p50", figures.p50Millis());
        wait.put("p95", figures.p95Millis());
        var values = new LinkedHashMap<String, Object>();
        values.put("recordings", figures.recordings());
        values.put("falseCuts", figures.falseCuts());
        values.put("waitMillis", wait);
        values.put("interruptionsFound", figures.interruptionsFound());
        values.put("backchannelsKept", figures.backchannelsKept());
        return values;
    }
}
