package org.warmline.assistant.command;

import picocli.CommandLine.Command;

/** Measures a part of Warmline on labelled data. */
@Command(
        name = "evaluate",
        description = "Measures a part of Warmline on labelled data.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EvaluateSpeechCommand.class,
            EvaluateUnderstandingCommand.class,
            EvaluateDialogueCommand.class,
            EvaluateKnowledgeCommand.class,
            EvaluateTurnsCommand.class,
            EvaluatePromptsCommand.class
        })
final class EvaluateCommand {}
