package org.warmline.assistant.command;

import picocli.CommandLine.Command;

@Command(
        name = "emulate",
        description = "The telephone network for development, on its own.",
        mixinStandardHelpOptions = true)
final class EmulateCommand {}
