package org.warmline.assistant.policy;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelves;
import org.warmline.knowledge.library.StarterLibrary;

/** Keeps what this node answers in step with what all nodes have decided. */
class LibraryKeeper {

    private static final String WRITER = "Warmline";
    private static final String SIGNER = "Warmline demonstration";
    private static final long MILLISECONDS = 400;

    private final Library library;
    private final Shelves shelves;
    private final LibrarySettings settings;

    LibraryKeeper(Library library, Shelves shelves, LibrarySettings settings) {
        this.library = library;
        this.shelves = shelves;
        this.settings = settings;
    }

    /** A demonstration begins with the sample. An office signs its own documents. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.startWithSample() && library.list().isEmpty()) {
            for (var entry : StarterLibrary.all()) {
                library.signOffUnseen(library.add(entry, WRITER).edition(), SIGNER);
            }
        }
        shelves.refresh();
    }

    @Scheduled(fixedDelay = MILLISECONDS, initialDelay = MILLISECONDS)
    void follow() {
        shelves.refresh();
    }
}
