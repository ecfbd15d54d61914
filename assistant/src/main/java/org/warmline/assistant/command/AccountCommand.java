package org.warmline.assistant.command;

import picocli.CommandLine.Command;

/** Accounts of the console. */
@Command(
        name = "account",
        description = "Accounts of the console.",
        mixinStandardHelpOptions = true,
        subcommands = ResetAccountCommand.class)
final class AccountCommand {}
