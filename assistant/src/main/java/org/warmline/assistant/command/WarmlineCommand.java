package org.warmline.assistant.command;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/**
 * The one command line. Exit status: 0 done, 1 a {@code --fail-if} came true, 2 bad input, told in
 * one line on standard error.
 */
@Command(
        name = "warmline",
        description = "Automatic follow-up calls for people in home quarantine.",
        mixinStandardHelpOptions = true,
        versionProvider = WarmlineVersion.class,
        subcommands = {
            ServeCommand.class,
            KnowledgeCommand.class,
            TrainCommand.class,
            EmulateCommand.class,
            ModelsCommand.class,
            CheckCommand.class,
            AccountCommand.class,
            AuditCommand.class,
            EvaluateCommand.class,
            ScriptCommand.class,
            BenchCommand.class
        })
public final class WarmlineCommand {

    static final int DONE = 0;
    static final int FAILED_A_LIMIT = 1;
    static final int BAD_INPUT = 2;

    WarmlineCommand() {}

    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != ServeCommand.STILL_RUNNING) {
            System.exit(status);
        }
    }

    /** Runs one command; without one, {@code serve}. */
    static int run(String... arguments) {
        return commandLine().execute(orServe(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new WarmlineCommand())
                .setParameterExceptionHandler(oneLineForBadArguments())
                .setExecutionExceptionHandler(oneLineForTrouble())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false);
    }

    private static String[] orServe(String[] arguments) {
        if (arguments.length > 0 && !isSetting(arguments[0])) {
            return arguments;
        }
        String[] withServe = new String[arguments.length + 1];
        withServe[0] = "serve";
        System.arraycopy(arguments, 0, withServe, 1, arguments.length);
        return withServe;
    }

    private static boolean isSetting(String argument) {
        return argument.startsWith("--") && !argument.matches("--help|--version");
    }

    private static IParameterExceptionHandler oneLineForBadArguments() {
        return (trouble, arguments) -> {
            String command = trouble.getCommandLine().getCommandSpec().qualifiedName();
            System.err.println(
                    command + ": " + firstLine(trouble) + " (see '" + command + " --help')");
            return BAD_INPUT;
        };
    }

    private static IExecutionExceptionHandler oneLineForTrouble() {
        return (trouble, commandLine, parsed) -> {
            System.err.println(
                    commandLine.getCommandSpec().qualifiedName() + ": " + firstLine(trouble));
            if (System.getenv("WARMLINE_TRACE") != null) {
                trouble.printStackTrace();
            }
            return BAD_INPUT;
        };
    }

    static String firstLine(Throwable trouble) {
        String message = trouble.getMessage();
        if (message == null || message.isBlank()) {
            return trouble.getClass().getSimpleName() + " (set WARMLINE_TRACE=1 to see more)";
        }
        return Arrays.stream(message.split("\\R")).findFirst().orElse(message);
    }
}
