package org.warmline.assistant.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.script.Reading;
import org.warmline.assistant.script.ScriptLibrary;
import org.warmline.assistant.script.Scripts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Reads Questionnaires, says what each becomes, and keeps those that can be run. */
@Command(
        name = "import",
        description = {
            "Reads FHIR R4 Questionnaires and says item by item what becomes of them.",
            "Those that can be run are kept; a second person signs them on the page /scripts.",
            "Settings: --warmline.…=…"
        },
        mixinStandardHelpOptions = true)
final class ImportScriptCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "Questionnaires, or folders of them")
    private List<Path> from = new ArrayList<>();

    @Option(names = "--as", description = "who imports: your account's name")
    private String actor = "administrator";

    @Option(names = "--check", description = "only report; keep nothing")
    private boolean check;

    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        ToolLog.toStandardError();
        var missing = from.stream().filter(path -> !Files.exists(path)).findFirst();
        if (missing.isPresent()) {
            System.err.println(missing.get() + ":1: no such file or folder");
            return WarmlineCommand.BAD_INPUT;
        }
        if (check) {
            return report(Scripts::read);
        }
        try (var desk = RoomsAlone.open(settings, "script")) {
            return report(json -> desk.the(ScriptLibrary.class).add(json, new Actor(actor)));
        } catch (RuntimeException unusable) {
            System.err.println("nothing kept: " + StartupFailure.inOneLine(unusable));
            return WarmlineCommand.BAD_INPUT;
        }
    }

    private int report(Function<String, Reading> read) throws IOException {
        int runnable = 0;
        for (var file : files()) {
            runnable += reported(file, read) ? 1 : 0;
        }
        return runnable > 0 ? WarmlineCommand.DONE : WarmlineCommand.BAD_INPUT;
    }

    /** Whatever is wrong with one file, the others are read. */
    private static boolean reported(Path file, Function<String, Reading> read) {
        try {
            var reading = Scripts.inFile(Files.readAllBytes(file), read);
            show(file, reading);
            return reading.script().isPresent();
        } catch (IOException | RuntimeException unusable) {
            System.out.println(file + ": NOT RUNNABLE");
            System.out.println("  cannot be read: " + StartupFailure.inOneLine(unusable));
            return false;
        }
    }

    private static void show(Path file, Reading reading) {
        var report = reading.report();
        System.out.println(
                file
                        + ": "
                        + (reading.script().isPresent()
                                ? report.name()
                                        + ": "
                                        + report.asked()
                                        + " questions in "
                                        + String.join(
                                                ", ",
                                                report.languages().stream()
                                                        .map(Language::tag)
                                                        .sorted()
                                                        .toList())
                                : "NOT RUNNABLE"));
        for (var remark : report.remarks()) {
            var where = remark.linkId().isEmpty() ? "" : remark.linkId() + ": ";
            System.out.println("  " + where + remark.text(Language.ENGLISH));
        }
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (var path : from) {
            files.addAll(Files.isDirectory(path) ? inside(path) : List.of(path));
        }
        return files;
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            return inside.filter(file -> file.toString().matches(".*\\.(?:json|xml)"))
                    .sorted()
                    .toList();
        }
    }
}
