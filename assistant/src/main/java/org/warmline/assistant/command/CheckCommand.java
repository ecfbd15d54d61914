package org.warmline.assistant.command;

import picocli.CommandLine.Command;

@Command(
        name = "check",
        description = "Settings, carrier, models, database: one line per problem.",
        mixinStandardHelpOptions = true)
final class CheckCommand {}
