package org.warmline.assistant.command;

import picocli.CommandLine.Command;

@Command(
        name = "models",
        description = "Which speech models are in use; fetches official ones.",
        mixinStandardHelpOptions = true)
final class ModelsCommand {}
