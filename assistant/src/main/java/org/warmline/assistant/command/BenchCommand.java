package org.warmline.assistant.command;

import picocli.CommandLine.Command;

/** Measures how fast Warmline is, over made-up residents. */
@Command(
        name = "bench",
        description = "Measures how fast Warmline is, over made-up residents.",
        mixinStandardHelpOptions = true,
        subcommands = {
            BenchCallsCommand.class,
            BenchCampaignCommand.class,
            BenchPagesCommand.class
        })
final class BenchCommand {

    static void requirePositive(String option, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(option + " must be at least 1, not " + value);
        }
    }
}
