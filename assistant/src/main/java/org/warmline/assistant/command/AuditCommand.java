package org.warmline.assistant.command;

import picocli.CommandLine.Command;

/** The audit trail. */
@Command(
        name = "audit",
        description = "Checks the audit trail.",
        mixinStandardHelpOptions = true,
        subcommands = AuditVerifyCommand.class)
final class AuditCommand {}
