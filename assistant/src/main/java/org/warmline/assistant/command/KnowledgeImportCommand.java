package org.warmline.assistant.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.warmline.assistant.policy.FolderImport;
import org.warmline.assistant.policy.FolderImport.Result;
import org.warmline.assistant.policy.OfficeLibrary;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.intake.Folder;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelved.Hands;
import org.warmline.knowledge.library.StarterLibrary;
import org.warmline.knowledge.passage.Passages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Takes the files of a folder in as drafts. What cannot be read is told; the rest goes in. */
@Command(
        name = "import",
        description = "Takes documents in as drafts; a second person signs them off.",
        mixinStandardHelpOptions = true)
final class KnowledgeImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "the documents")
    private Path folder = Path.of("");

    @Option(names = "--sample", description = "the sample library instead of a folder")
    private boolean sample;

    @Option(
            names = "--by",
            defaultValue = "${sys:user.name}",
            paramLabel = "NAME",
            description =
                    "who brings them; in the console somebody has to answer for each, and a second"
                            + " one signs it off, neither of them with this name")
    private String by = "";

    @Unmatched private List<String> given = new ArrayList<>();
    @Mixin private MeasuringOptions measuring = new MeasuringOptions();

    private int added;
    private int known;
    private final List<String> taken = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var limits = measuring.limits();
        if (!sample && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + ": no such folder");
        }
        var installation = Installation.with(given);
        var clock = Clock.system(installation.settings().office().zone());
        try (var library =
                OfficeLibrary.open(
                        installation.database(),
                        installation.settings().librarySettings(),
                        clock)) {
            if (sample) {
                StarterLibrary.all().forEach(entry -> count(sample(library.documents(), entry)));
            } else {
                takeIn(library.documents(), clock);
            }
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("added", added);
        figures.put("alreadyThere", known);
        figures.put("taken", taken);
        figures.put("refused", refused);
        return measuring.report(new Figures(figures), limits);
    }

    private Library.Added sample(Library library, PolicyDocument entry) {
        return library.add(new Library.Draft(entry, true, Hands.unclaimed(by)));
    }

    private void takeIn(Library library, Clock clock) {
        var folderImport = new FolderImport(library, LocalDate.now(clock), by);
        var files = Folder.of(folder);
        for (int i = 0; i < files.size(); i++) {
            var name = files.get(i).name();
            switch (folderImport.take(files.get(i))) {
                case Result.Taken(var document, var one) -> {
                    count(one);
                    taken.add(
                            "%s: %s, %d pieces"
                                    .formatted(
                                            name,
                                            one.isNew() ? one.edition() : "already there",
                                            Passages.of(document).size()));
                }
                case Result.Refused(var flaws) ->
                        flaws.forEach(flaw -> refused.add(name + ": " + flaw.english()));
            }
            System.err.printf("\r%d of %d", i + 1, files.size());
        }
        System.err.println();
    }

    private void count(Library.Added one) {
        if (one.isNew()) {
            added++;
        } else {
            known++;
        }
    }
}
