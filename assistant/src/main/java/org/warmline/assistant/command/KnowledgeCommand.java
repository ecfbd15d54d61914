package org.warmline.assistant.command;

import picocli.CommandLine.Command;

/** The library from the command line, while the service does not hold its database. */
@Command(
        name = "knowledge",
        description = "Documents into the library; try a question.",
        mixinStandardHelpOptions = true,
        subcommands = {KnowledgeImportCommand.class, KnowledgeAskCommand.class})
final class KnowledgeCommand {}
