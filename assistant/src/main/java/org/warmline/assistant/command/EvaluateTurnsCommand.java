package org.warmline.assistant.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.TelephonyConfiguration;
import org.warmline.telephony.emulator.ResidentVoices;
import org.warmline.telephony.rehearsal.Listener;
import org.warmline.telephony.rehearsal.SituationList;
import org.warmline.telephony.rehearsal.Studio;
import org.warmline.telephony.rehearsal.TurnEvaluation;
import org.warmline.telephony.rehearsal.TurnFigures;
import org.warmline.telephony.rehearsal.TurnFolder;
import org.warmline.telephony.rehearsal.TurnOutcome;
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
            description =
                    "write the built-in situations there, to be listened to; those with which nothing"
                            + " was tuned into folders of their own")
    private @Nullable Path target;

    @Option(
            names = "--list",
            paramLabel = "NAME",
            description = "of the built-in lists only this one: ${COMPLETION-CANDIDATES}")
    private @Nullable SituationList only;

    @Option(names = "--alone", description = "without the plain time-outs of silence")
    private boolean alone;

    @Option(names = "--each", description = "show what was decided in each recording")
    private boolean each;

    @Mixin private SpeechOptions speech = new SpeechOptions();
    @Mixin private MeasuringOptions measuring = new MeasuringOptions();

    @Override
    public Integer call() throws IOException {
        ToolLog.toStandardError();
        var limits = measuring.limits();
        var recordings =
                corpus == null
                        ? studio().recordings(first())
                        : TurnFolder.read(corpus, SpeechOptions.language(language));
        var others = corpus == null ? others(studio()) : Map.<String, List<TurnRecording>>of();
        if (target != null) {
            TurnFolder.write(recordings, target);
            for (var list : others.entrySet()) {
                TurnFolder.write(list.getValue(), target.resolve(list.getKey()));
            }
        }
        try (var recognizers = VoskRecognizers.open(speech.models())) {
            var values = measure(recordings, recognizers);
            others.forEach((name, list) -> values.put(name, measure(list, recognizers)));
            return measuring.report(new Figures(values), limits);
        }
    }

    /** Whose figures stand by themselves. */
    private SituationList first() {
        return only == null ? SituationList.LOOKED_AT : only;
    }

    /** The list to learn from is measured only where it is asked for. */
    private Map<String, List<TurnRecording>> others(Studio studio) {
        var lists = new LinkedHashMap<String, List<TurnRecording>>();
        if (only == null) {
            EnumSet.range(SituationList.TELEPHONE, SituationList.OTHER_VOICES)
                    .forEach(list -> lists.put(list.key(), studio.recordings(list)));
        }
        return lists;
    }

    private static Studio studio() {
        var residents = ResidentVoices.builtIn();
        var callers = TelephonyConfiguration.voices();
        return new Studio(
                residents::voice,
                spoken -> callers.getOrDefault(spoken, residents.voice(spoken, "")));
    }

    private Map<String, Object> measure(
            List<TurnRecording> recordings, VoskRecognizers recognizers) {
        var outcomes = evaluation(new PatientListener(), recognizers).outcomes(recordings);
        var values = values(TurnFigures.of(outcomes));
        if (!alone) {
            values.put("baselines", baselines(recordings, recognizers));
        }
        if (each) {
            values.put("each", outcomes.stream().map(EvaluateTurnsCommand::values).toList());
        }
        return values;
    }

    private static Map<String, Object> baselines(
            List<TurnRecording> recordings, VoskRecognizers recognizers) {
        var baselines = new LinkedHashMap<String, Object>();
        for (int millis : BASELINES) {
            var plain = Listener.ofPause(Duration.ofMillis(millis));
            var figures = evaluation(plain, recognizers).measure(recordings);
            baselines.put(Integer.toString(millis), values(figures));
        }
        return baselines;
    }

    private static TurnEvaluation evaluation(Listener listener, VoskRecognizers recognizers) {
        return new TurnEvaluation(recognizers.recognizer(), listener);
    }

    private static Map<String, Object> values(TurnOutcome outcome) {
        var recording = outcome.recording();
        var values = new LinkedHashMap<String, Object>();
        values.put("recording", recording.name());
        values.put("cut", outcome.isCut());
        values.put("torn", outcome.isTorn());
        values.put("waitMillis", outcome.waited().toMillis());
        values.put("interruptions", recording.interruptsAt().size());
        values.put("found", outcome.interruptionsFound());
        values.put("backchannels", recording.backchannelsAt().size());
        values.put("kept", outcome.backchannelsKept());
        values.put("noises", recording.noisesAt().size());
        values.put("ignored", outcome.noisesIgnored());
        return values;
    }

    private static Map<String, Object> values(TurnFigures figures) {
        var wait = new LinkedHashMap<String, Object>();
        wait.put("p50", figures.p50Millis());
        wait.put("p95", figures.p95Millis());
        var values = new LinkedHashMap<String, Object>();
        values.put("recordings", figures.recordings());
        values.put("falseCuts", figures.falseCuts());
        values.put("torn", figures.torn());
        values.put("waitMillis", wait);
        values.put("interruptionsFound", figures.interruptionsFound());
        values.put("backchannelsKept", figures.backchannelsKept());
        values.put("noisesIgnored", figures.noisesIgnored());
        values.put("silentAfterMillis", silentAfter(figures.hushes()));
        values.put("faltered", figures.hushes().falteredShare());
        values.put("falteredMillis", figures.hushes().falteredMillis());
        return values;
    }

    private static Map<String, Object> silentAfter(TurnFigures.Hushes hushes) {
        var times = new LinkedHashMap<String, Object>();
        times.put("p50", hushes.p50Millis());
        times.put("p95", hushes.p95Millis());
        return times;
    }
}
