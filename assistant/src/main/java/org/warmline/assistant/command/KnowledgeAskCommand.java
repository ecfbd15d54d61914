package org.warmline.assistant.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.warmline.assistant.policy.OfficeLibrary;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.retrieval.Ranked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/**
 * Tries a question on the library of this installation, and shows what stands behind the answer.
 */
@Command(name = "ask", description = "Tries a question.", mixinStandardHelpOptions = true)
final class KnowledgeAskCommand implements Callable<Integer> {

    private static final int SHOWN = 5;

    @Parameters(paramLabel = "QUESTION", description = "in the words of a resident")
    private String question = "";

    @Option(
            names = "--language",
            defaultValue = "zh-CN",
            paramLabel = "TAG",
            description = "zh-CN or en")
    private String language = "";

    @Option(
            names = "--region",
            paramLabel = "PATH",
            defaultValue = "",
            description = "such as 湖北省/武汉市; the office's own if it is left out")
    private String region = "";

    @Unmatched private List<String> given = new ArrayList<>();
    @Mixin private MeasuringOptions measuring = new MeasuringOptions();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var limits = measuring.limits();
        var installation = Installation.with(given);
        var settings = installation.settings();
        var clock = Clock.system(settings.office().zone());
        var where = Region.of(region.isBlank() ? settings.office().region() : region);
        try (var library =
                OfficeLibrary.open(installation.database(), settings.librarySettings(), clock)) {
            var asked = new Question(question, language, LocalDate.now(clock), where);
            return measuring.report(new Figures(shown(library.ask(asked))), limits);
        }
    }

    private static Map<String, Object> shown(OfficeLibrary.Try result) {
        var shown = new LinkedHashMap<String, Object>();
        switch (result.answer()) {
            case Answer.Grounded answer -> {
                shown.put("answer", answer.text());
                shown.put("spoken", answer.spoken());
                shown.put("document", answer.citation().edition().toString());
            }
            case Answer.NotCovered(var reason) -> shown.put("notCovered", reason.name());
        }
        result.tried().answer().ifPresent(answer -> shown.put("confidence", answer.confidence()));
        shown.put(
                "found",
                result.tried().found().stream()
                        .limit(SHOWN)
                        .map(KnowledgeAskCommand::line)
                        .toList());
        return shown;
    }

    private static String line(Ranked ranked) {
        return "%s (%.2f)".formatted(ranked.document(), ranked.score());
    }
}
