package org.warmline.assistant.command;

import java.util.concurrent.Callable;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.vosk.SpeechModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which speech models are in use. */
@Command(
        name = "models",
        description = "Which speech models are in use; 'fetch' gets official ones.",
        mixinStandardHelpOptions = true,
        subcommands = FetchModelCommand.class)
final class ModelsCommand implements Callable<Integer> {

    @Mixin private SpeechOptions speech = new SpeechOptions();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var models = speech.models();
        for (var language : Language.values()) {
            System.out.println(describe(models.inUse(language)));
        }
        return WarmlineCommand.DONE;
    }

    static String describe(SpeechModel model) {
        return "%-6s %s, %d words, %d Hz, %s%n       %s"
                .formatted(
                        model.language().tag(),
                        model.name(),
                        model.words(),
                        model.sampleRate(),
                        model.understandsPeople()
                                ? "for calls"
                                : "understands synthetic voices only: no real calls",
                        model.folder());
    }
}
