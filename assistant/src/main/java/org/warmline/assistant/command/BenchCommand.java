package org.warmline.assistant.command;

import picocli.CommandLine.Command;

/** Measures how fast Warmline is, over made-up residents. */
@Command(
        name = "bench",
        description = "Measures how fast Warmline is, over made-up residents.",
        mixinStandardHelpOptions = true,
        subcommands = {BenchPagesCommand.class})
final class BenchCommand {}
