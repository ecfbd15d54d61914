package org.warmline.assistant.phone;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The letters of one lane, in order; one writer at a time. */
final class Mailbag {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbag.class);

    /** A letter, and where it lies on disk if it does. */
    static final class Item {

        private static final int ENOUGH = 5;

        private final Letter letter;
        private final CompletableFuture<Boolean> written = new CompletableFuture<>();
        private @Nullable String file;
        private int tries;

        Item(Letter letter) {
            this.letter = letter;
        }

        Item(Letter letter, String file) {
            this.letter = letter;
            this.file = file;
        }

        Letter letter() {
            return letter;
        }

        CompletableFuture<Boolean> written() {
            return written;
        }

        /** A full disk is no reason to stop: it stays in memory. */
        synchronized void keepIn(Spool spool) {
            if (file != null || written.isDone()) {
                return;
            }
            try {
                file = spool.put(letter);
            } catch (UncheckedIOException full) {
                LOG.error("{}: not on disk: {}", letter, full.getMessage());
            }
        }

        synchronized void done(boolean goesOn, Spool spool) {
            if (file != null) {
                spool.delete(file);
                file = null;
            }
            written.complete(goesOn);
        }

        /** It waits on disk for the next process, unless nobody will ever know its call. */
        synchronized void giveUp(RuntimeException failure, Spool spool) {
            if (failure instanceof IllegalArgumentException) {
                done(false, spool);
            } else {
                keepIn(spool);
                written.complete(false);
            }
        }

        /** True for one that fails while others do not: something is wrong with it. */
        synchronized boolean isTriedEnough() {
            return ++tries >= ENOUGH;
        }
    }

    private final ArrayDeque<Item> items = new ArrayDeque<>();
    private boolean busy;
    private boolean hasNew;

    synchronized void add(Item item) {
        items.add(item);
        hasNew = true;
    }

    /** False if a writer is at it, or there is nothing to write. */
    synchronized boolean begin() {
        if (busy || items.isEmpty()) {
            return false;
        }
        busy = true;
        hasNew = false;
        return true;
    }

    synchronized void end() {
        busy = false;
    }

    /** True if something came since a writer began. */
    synchronized boolean hasNew() {
        return hasNew;
    }

    synchronized Optional<Item> first() {
        return Optional.ofNullable(items.peek());
    }

    synchronized void remove(Item item) {
        items.remove(item);
    }

    synchronized List<Item> items() {
        return List.copyOf(items);
    }

    synchronized boolean isIdle() {
        return !busy && items.isEmpty();
    }

    void keepAllIn(Spool spool) {
        items().forEach(item -> item.keepIn(spool));
    }
}
