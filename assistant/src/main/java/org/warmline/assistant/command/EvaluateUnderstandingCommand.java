package org.warmline.assistant.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.policy.Resembling;
import org.warmline.assistant.understanding.Homophones;
import org.warmline.assistant.understanding.LabelledCase;
import org.warmline.assistant.understanding.LabelledCases;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.assistant.understanding.UnderstandingEvaluation;
import org.warmline.telephony.vosk.VoskRecognizers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well labelled replies are understood, as written or as heard over a telephone line. */
@Command(
        name = "understanding",
        description = "Meaning against labelled replies.",
        mixinStandardHelpOptions = true)
final class EvaluateUnderstandingCommand implements Callable<Integer> {

    @Option(
            names = "--cases",
            required = true,
            paramLabel = "FILE.jsonl",
            description = "one labelled reply a line")
    private Path cases = Path.of("");

    @Option(
            names = "--spoken",
            description =
                    "through voices, a telephone line and the recognizer first: danger signs in"
                            + " every voice that was kept out of training, the rest in turns")
    private boolean spoken;

    @Option(
            names = "--noise",
            paramLabel = "DB",
            description = "noise on the line at this signal-to-noise ratio")
    private @Nullable Double noise;

    @Option(
            names = "--voice",
            defaultValue = "",
            description =
                    "one voice for everything: old, young, low, high, or espeak:NAME where"
                            + " espeak-ng is installed")
    private String voice = "";

    @Option(
            names = "--paraphrases",
            description = "with the second look at words that the lexicon does not know")
    private boolean paraphrases;

    @Option(names = "--failures", description = "also list the cases that were read differently")
    private boolean failures;

    @Mixin private NoiseOptions misheard = new NoiseOptions();
    @Mixin private SpeechOptions speech = new SpeechOptions();
    @Mixin private MeasuringOptions measuring = new MeasuringOptions();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var limits = measuring.limits();
        var labelled = LabelledCases.read(cases);
        if (misheard.isWanted() && spoken) {
            throw new IllegalArgumentException(
                    "--misheard and --spoken do not go together: what is spoken is misheard as"
                            + " it is recognized");
        }
        if (misheard.isWanted()) {
            return measuring.report(misheard(labelled), limits);
        }
        return measuring.report(spoken ? heard(labelled) : written(labelled), limits);
    }

    private Figures misheard(List<LabelledCase> labelled) {
        var reader = reader();
        var noise = Homophones.weightedBy(labelled.stream().map(LabelledCase::said).toList());
        return new Figures(
                misheard.means(seed ->
                        UnderstandingEvaluation.measure(
                                        reader,
                                        labelled,
                                        one -> noise.misheard(one.said(), misheard.share(), seed))
                                .figures()));
    }

    private Figures written(List<LabelledCase> labelled) {
        return figures(
                UnderstandingEvaluation.measure(reader(), labelled, LabelledCase::said), Map.of());
    }

    private Understanding reader() {
        return paraphrases
                ? Understanding.standard().with(Resembling.load())
                : Understanding.standard();
    }

    private Figures heard(List<LabelledCase> labelled) {
        var ratio = noise == null ? OptionalDouble.empty() : OptionalDouble.of(noise);
        try (var recognizers = VoskRecognizers.open(speech.models())) {
            var replies = new SpokenCases(voice, recognizers.recognizer(), ratio, reader());
            replies.say(labelled);
            return figures(replies.result(), replies.figures(labelled.size()));
        }
    }

    private Figures figures(UnderstandingEvaluation.Result result, Map<String, Object> more) {
        var values = new LinkedHashMap<String, Object>(result.figures());
        values.putAll(more);
        if (failures) {
            values.put(
                    "failures",
                    result.failures().stream()
                            .map(failure -> failure.id() + " " + failure.keys())
                            .toList());
        }
        return new Figures(values);
    }
}
