package org.warmline.assistant.policy;

import java.util.ArrayList;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.warmline.knowledge.builtin.FirstDocuments;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelves;
import org.warmline.knowledge.library.StarterLibrary;

/** Keeps what this node answers in step with what all nodes have decided. */
class LibraryKeeper {

    private static final String WRITER = "Warmline";
    private static final String SIGNER = "Warmline sample";
    static final long MILLISECONDS = 400;

    private final Library library;
    private final Shelves shelves;
    private final LibrarySettings settings;

    LibraryKeeper(Library library, Shelves shelves, LibrarySettings settings) {
        this.library = library;
        this.shelves = shelves;
        this.settings = settings;
    }

    /**
     * Every library begins with the few entries that nobody should be without, a demonstration with
     * the whole sample; an office signs its own documents, and may withdraw these. What has been
     * there once is not put there again.
     */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var wanted = new ArrayList<>(FirstDocuments.all());
        if (settings.startWithSample()) {
            wanted.addAll(StarterLibrary.all());
        }
        wanted.forEach(this::putThere);
        shelves.refresh();
    }

    private void putThere(PolicyDocument entry) {
        var there = library.find(entry.edition());
        if (there.isEmpty()) {
            library.add(entry, WRITER);
        }
        if (there.filter(one -> !one.isDraft()).isEmpty()) {
            library.signOffUnseen(entry.edition(), SIGNER);
        }
    }

    @Scheduled(fixedDelay = MILLISECONDS, initialDelay = MILLISECONDS)
    void follow() {
        shelves.refresh();
    }
}
