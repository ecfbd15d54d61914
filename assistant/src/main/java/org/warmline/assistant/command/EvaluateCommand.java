package org.warmline.assistant.command;

import picocli.CommandLine.Command;

@Command(
        name = "evaluate",
        description = "Measures a part of Warmline on labelled data.",
        mixinStandardHelpOptions = true,
        subcommands = {EvaluateDialogueCommand.class})
final class EvaluateCommand {}
