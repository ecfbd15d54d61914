package org.warmline.assistant.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.warmline.assistant.command.FiguredPrompt.Kind;
import org.warmline.assistant.command.HeldOutVoices.Speaker;
import org.warmline.assistant.language.Language;
import org.warmline.telephony.TelephonyConfiguration;
import org.warmline.telephony.vosk.VoskRecognizers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether the numbers, temperatures, times and dates in our prompts are heard as what they are. */
@Command(
        name = "prompts",
        description =
                "Whether numbers, temperatures, times and dates that the caller speaks are heard"
                        + " right by the recognizer.",
        mixinStandardHelpOptions = true)
final class EvaluatePromptsCommand implements Callable<Integer> {

    @Option(
            names = "--count",
            defaultValue = "200",
            description = "how many prompts (default: ${DEFAULT-VALUE})")
    private int count;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "another seed makes other figures (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--failures", description = "list what was heard wrong")
    private boolean listed;

    @Mixin private SpeechOptions speech = new SpeechOptions();
    @Mixin private MeasuringOptions measuring = new MeasuringOptions();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var limits = measuring.limits();
        try (var recognizers = VoskRecognizers.open(speech.models())) {
            var telephone = new TelephoneHearing(recognizers.recognizer(), OptionalDouble.empty());
            return measuring.report(measure(telephone), limits);
        }
    }

    private Figures measure(TelephoneHearing telephone) {
        var wrong = new ArrayList<FiguredPrompt>();
        var failures = new ArrayList<String>();
        var prompts = FiguredPrompt.some(count, seed);
        for (var prompt : prompts) {
            var heard = telephone.hear(prompt.text(), caller(prompt), List.of(), 0).words();
            if (!prompt.isRight(heard)) {
                wrong.add(prompt);
                failures.add(prompt.text() + " [" + prompt.value() + "] => " + heard);
            }
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("prompts", prompts.size());
        values.put("right", share(prompts, wrong));
        for (var language : Language.values()) {
            var shares = new LinkedHashMap<String, Object>();
            for (var kind : Kind.values()) {
                shares.put(
                        kind.name().toLowerCase(Locale.ROOT),
                        share(of(prompts, language, kind), of(wrong, language, kind)));
            }
            values.put(language.tag(), shares);
        }
        values.put("cer", telephone.cer());
        if (listed) {
            values.put("failures", failures);
        }
        return new Figures(values);
    }

    private static Speaker caller(FiguredPrompt prompt) {
        var language = org.warmline.telephony.speech.Language.ofTag(prompt.language().tag());
        var voice = TelephonyConfiguration.voices().get(language);
        if (voice == null) {
            throw new IllegalArgumentException("no voice speaks " + language.tag());
        }
        return new Speaker(language, "caller", voice);
    }

    private static List<FiguredPrompt> of(
            List<FiguredPrompt> prompts, Language language, Kind kind) {
        return prompts.stream()
                .filter(prompt -> prompt.language() == language && prompt.kind() == kind)
                .toList();
    }

    private static double share(List<FiguredPrompt> all, List<FiguredPrompt> wrong) {
        return all.isEmpty() ? 1 : 1 - (double) wrong.size() / all.size();
    }
}
