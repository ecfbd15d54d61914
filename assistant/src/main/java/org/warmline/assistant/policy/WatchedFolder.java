package org.warmline.assistant.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.warmline.knowledge.intake.Folder;
import org.warmline.knowledge.library.Library;

/**
 * Takes in as drafts what is put into a folder. A file is read again only when it has changed, or
 * when the database has failed; one that cannot be used stays where it is, and is on the page of
 * the library until it is mended.
 */
class WatchedFolder {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
    private static final String WRITER = "library-inbox";
    private static final long MILLISECONDS = 20_000;

    private final Path folder;
    private final Library library;
    private final InboxTrouble trouble;
    private final Clock clock;
    private final Set<String> seen = new HashSet<>();

    WatchedFolder(Path folder, Library library, InboxTrouble trouble, Clock clock) {
        this.folder = folder;
        this.library = library;
        this.trouble = trouble;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = MILLISECONDS, initialDelay = MILLISECONDS)
    void look() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var files = new FolderImport(library, LocalDate.now(clock), WRITER);
        var entries = Folder.of(folder);
        for (var entry : entries) {
            var state = state(entry);
            if (!seen.contains(state)) {
                var result = files.take(entry);
                tell(result, entry.name());
                if (!result.mayGoInLater()) {
                    seen.add(state);
                }
            }
        }
        trouble.keepOnly(entries.stream().map(Folder.Entry::name).collect(Collectors.toSet()));
    }

    /** Another one when the file, or what is told of it beside it, has changed. */
    private static String state(Folder.Entry entry) {
        return entry.name()
                + state(entry.file())
                + entry.sidecar().map(WatchedFolder::state).orElse("")
                + entry.flaws();
    }

    private static String state(Path path) {
        var file = path.toFile();
        return "/" + file.length() + "/" + file.lastModified();
    }

    private void tell(FolderImport.Result result, String name) {
        switch (result) {
            case FolderImport.Result.Taken(_, var added) -> {
                trouble.taken(name);
                LOG.info("library inbox: {} is {}", name, added.edition());
            }
            case FolderImport.Result.Refused(var flaws) -> {
                trouble.refused(name, Problem.of(flaws), clock.instant());
                flaws.forEach(flaw -> LOG.warn("library inbox: {}: {}", name, flaw.english()));
            }
        }
    }
}
