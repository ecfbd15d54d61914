package org.warmline.assistant.command;

import picocli.CommandLine.Command;

@Command(
        name = "script",
        description = "Follow-up scripts: FHIR R4 Questionnaires.",
        subcommands = ImportScriptCommand.class,
        mixinStandardHelpOptions = true)
final class ScriptCommand {}
