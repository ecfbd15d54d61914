package org.warmline.assistant.policy;

import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.warmline.knowledge.builtin.FirstDocuments;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelved;
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
     * Every library begins with the few entries that nobody should be without, as drafts: they are
     * told when somebody of the office has read them and signed them off. Only a demonstration has
     * them signed, with the whole sample. What has been there once is not put there again.
     */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        FirstDocuments.all().forEach(this::putThere);
        if (settings.startWithSample()) {
            StarterLibrary.all().forEach(this::putThere);
            Stream.concat(FirstDocuments.all().stream(), StarterLibrary.all().stream())
                    .forEach(this::signSample);
        }
        shelves.refresh();
    }

    private void putThere(PolicyDocument entry) {
        if (library.find(entry.edition()).isEmpty()) {
            library.add(entry, WRITER);
        }
    }

    private void signSample(PolicyDocument entry) {
        if (library.find(entry.edition()).filter(Shelved::isDraft).isPresent()) {
            library.signOffUnseen(entry.edition(), SIGNER);
        }
    }

    @Scheduled(fixedDelay = MILLISECONDS, initialDelay = MILLISECONDS)
    void follow() {
        shelves.refresh();
    }
}
