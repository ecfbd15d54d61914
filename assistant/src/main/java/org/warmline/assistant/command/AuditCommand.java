package org.warmline.assistant.command;

import picocli.CommandLine.Command;

@Command(name = "audit", description = "The audit trail.", mixinStandardHelpOptions = true)
final class AuditCommand {}
