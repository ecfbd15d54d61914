package org.warmline.assistant.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.warmline.assistant.evaluation.DialogueEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "dialogue",
        description = "Whole conversations in text against the flags that must follow.",
        mixinStandardHelpOptions = true)
final class EvaluateDialogueCommand implements Callable<Integer> {

    @Option(names = "--scenarios", required = true, description = "folder of *.yaml files")
    private Path scenarios = Path.of("");

    @Mixin private MeasuringOptions options = new MeasuringOptions();

    EvaluateDialogueCommand() {}

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var limits = options.limits();
        return options.report(new Figures(new DialogueEvaluation().measure(scenarios)), limits);
    }
}
