package org.warmline.assistant.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.telephony.speech.ErrorRate;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.RecognitionFigures;
import org.warmline.telephony.speech.SpeechEvaluation;
import org.warmline.telephony.speech.WordTimes;
import org.warmline.telephony.vosk.VoskRecognizers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well the recognizer hears a list of recordings. */
@Command(
        name = "speech",
        description = "Error rate and speed of the recognizer on audio files.",
        mixinStandardHelpOptions = true)
final class EvaluateSpeechCommand implements Callable<Integer> {

    /** A word's time that is off by no more is right. */
    private static final long RIGHT_MILLIS = 60;

    @Option(names = "--language", required = true, description = "zh-CN or en")
    private String language = "";

    @Option(
            names = "--audio",
            required = true,
            paramLabel = "LIST.tsv",
            description =
                    "tab-separated, header 'path reference', paths relative to the list; a third"
                            + " column 'times' tells when each word is said, in milliseconds")
    private Path audio = Path.of("");

    @Option(
            names = "--spotter",
            description = "watch for danger phrases beside, as in a call: shows in realTimeFactor")
    private boolean spotter;

    @Mixin private SpeechOptions speech = new SpeechOptions();
    @Mixin private MeasuringOptions measuring = new MeasuringOptions();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var limits = measuring.limits();
        var spoken = SpeechOptions.language(language);
        try (var recognizers = VoskRecognizers.open(speech.models())) {
            var model = recognizers.load(spoken);
            var evaluation = new SpeechEvaluation(recognizers.recognizer(), spoken);
            var figures = evaluation.measure(audio, spotter ? dangerPhrases() : List.of());
            double loadSeconds = recognizers.loadTime(spoken).toMillis() / 1000.0;
            return measuring.report(figures(figures, spoken, loadSeconds, model.name()), limits);
        }
    }

    private List<String> dangerPhrases() {
        return Understanding.standard()
                .dangerPhrases(org.warmline.assistant.language.Language.ofTag(language));
    }

    /** Errors are counted in characters of Mandarin and in words of English. */
    private static Figures figures(
            RecognitionFigures measured, Language spoken, double loadSeconds, String model) {
        ErrorRate errors =
                switch (spoken) {
                    case MANDARIN -> measured.characters();
                    case ENGLISH -> measured.words();
                };
        var values = new LinkedHashMap<String, Object>();
        values.put("utterances", measured.utterances());
        values.put("cer", measured.cer());
        values.put("wer", measured.wer());
        values.put("deletions", errors.deletions());
        values.put("insertions", errors.insertions());
        values.put("substitutions", errors.substitutions());
        if (measured.times().words() > 0) {
            values.put("wordTimes", times(measured.times()));
        }
        values.put("realTimeFactor", measured.realTimeFactor());
        values.put("audioSeconds", measured.audioSeconds());
        values.put("modelLoadSeconds", loadSeconds);
        values.put("model", model);
        return new Figures(values);
    }

    private static Map<String, Object> times(WordTimes measured) {
        var values = new LinkedHashMap<String, Object>();
        values.put("words", measured.words());
        values.put("beginsRight", measured.beginsWithin(RIGHT_MILLIS));
        values.put("endsRight", measured.endsWithin(RIGHT_MILLIS));
        values.put("beginsLateMillis", measured.medianBegin());
        values.put("endsLateMillis", measured.medianEnd());
        return values;
    }
}
