package org.warmline.assistant.phone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.assistant.followup.Attempt;

/**
 * Brings the news of calls into the database, off the calls' own threads, those of one call in
 * order. While the database is away they wait, on disk too, and then what needs a person goes
 * first. A call never waits for the database longer than a moment.
 */
final class Outbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int WRITERS = 4;
    private static final int PAUSE = 2;
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final ExecutorService writers =
            Executors.newFixedThreadPool(
                    WRITERS, Thread.ofPlatform().daemon().name("casework-", 1).factory());
    private final ScheduledExecutorService again =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("casework-again").factory());
    private final Map<Letter.Lane, Mailbag> bags = new LinkedHashMap<>();
    private final Predicate<Letter> writing;
    private final Spool spool;
    private volatile boolean away;

    /**
     * @param writing writes a letter down; false if its call is not to go on
     */
    Outbox(Predicate<Letter> writing, Spool spool) {
        this.writing = writing;
        this.spool = spool;
        var _ = again.scheduleWithFixedDelay(this::tryAgain, PAUSE, PAUSE, TimeUnit.SECONDS);
    }

    /**
     * @return when it is written down: false if its call is not to go on
     */
    CompletableFuture<Boolean> post(Letter letter) {
        return post(new Mailbag.Item(letter));
    }

    /**
     * Returns when everything of that attempt that was posted is written down, or lies on disk: a
     * process that dies after that takes nothing with it.
     */
    void settle(Attempt.Id attempt, Duration patience) {
        var written = pendingOf(attempt).stream().map(Mailbag.Item::written);
        if (!isDone(CompletableFuture.allOf(written.toArray(CompletableFuture[]::new)), patience)) {
            pendingOf(attempt).forEach(item -> item.keepIn(spool));
        }
    }

    /** True as long as something of that attempt is not written down. */
    boolean hasNewsOf(Attempt.Id attempt) {
        return !pendingOf(attempt).isEmpty();
    }

    /** Letters that the process before left on disk; returns when they are written down. */
    void takeUp(Duration patience) {
        var left = spool.names();
        if (left.isEmpty()) {
            return;
        }
        LOG.warn(
                "{} pieces of news are delivered that the last process could not write",
                left.size());
        var written = new ArrayList<CompletableFuture<Boolean>>();
        for (var name : left) {
            written.add(post(new Mailbag.Item(spool.read(name), name)));
        }
        isDone(CompletableFuture.allOf(written.toArray(CompletableFuture[]::new)), patience);
    }

    /**
     * What could not be written is tried again. What needs a person goes first, before anything
     * else is begun; and as long as that fails for the database, the others need not try.
     */
    void tryAgain() {
        waiting(true).forEach(this::emptyHere);
        if (away) {
            waiting(false).stream().limit(1).forEach(this::emptyHere);
        }
        if (!away) {
            waiting(false).forEach(this::wake);
        }
    }

    /** Gives what is under way a moment; the rest waits on disk for the next process. */
    @Override
    public void close() {
        if (writers.isShutdown()) {
            return;
        }
        again.shutdownNow();
        tryAgain();
        var written = pending().stream().map(Mailbag.Item::written);
        isDone(CompletableFuture.allOf(written.toArray(CompletableFuture[]::new)), LAST_WORDS);
        writers.shutdownNow();
        pending().forEach(item -> item.keepIn(spool));
    }

    private CompletableFuture<Boolean> post(Mailbag.Item item) {
        if (away) {
            item.keepIn(spool);
        }
        Mailbag bag;
        synchronized (bags) {
            bag = bags.computeIfAbsent(item.letter().lane(), _ -> new Mailbag());
            bag.add(item);
        }
        if (!away) {
            wake(bag);
        }
        return item.written();
    }

    private void wake(Mailbag bag) {
        if (!writers.isShutdown() && bag.begin()) {
            writers.execute(() -> empty(bag));
        }
    }

    private void emptyHere(Mailbag bag) {
        if (bag.begin()) {
            empty(bag);
        }
    }

    private void empty(Mailbag bag) {
        try {
            for (var item = bag.first(); item.isPresent(); item = bag.first()) {
                if (!write(bag, item.get())) {
                    return;
                }
            }
        } finally {
            bag.end();
            forgetEmptyOnes();
            if (!away && bag.hasNew()) {
                wake(bag);
            }
        }
    }

    /** True if the next one may be tried. */
    private boolean write(Mailbag bag, Mailbag.Item item) {
        try {
            var goesOn = writing.test(item.letter());
            back();
            bag.remove(item);
            item.done(goesOn, spool);
            return true;
        } catch (RuntimeException failure) {
            return failed(bag, item, failure);
        }
    }

    private boolean failed(Mailbag bag, Mailbag.Item item, RuntimeException failure) {
        var isAway = DatabaseAway.isBehind(failure);
        var mayPass = isAway || DatabaseAway.isHeldRow(failure);
        if (!mayPass && item.isTriedEnough()) {
            LOG.error("{} is given up: {}", item.letter(), failure.getClass().getName());
            bag.remove(item);
            item.giveUp(failure, spool);
            return true;
        }
        if (!away) {
            LOG.error("{}: not written: {}", item.letter(), failure.getClass().getName());
        }
        away = away || isAway;
        bag.keepAllIn(spool);
        return false;
    }

    private void back() {
        if (away) {
            away = false;
            LOG.warn("the database is there again; what calls brought meanwhile is written");
        }
    }

    private List<Mailbag> waiting(boolean urgent) {
        synchronized (bags) {
            return bags.entrySet().stream()
                    .filter(bag -> bag.getKey().urgent() == urgent)
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    private List<Mailbag.Item> pendingOf(Attempt.Id attempt) {
        synchronized (bags) {
            return bags.entrySet().stream()
                    .filter(bag -> bag.getKey().attempt().equals(attempt))
                    .flatMap(bag -> bag.getValue().items().stream())
                    .toList();
        }
    }

    private List<Mailbag.Item> pending() {
        synchronized (bags) {
            return bags.values().stream().flatMap(bag -> bag.items().stream()).toList();
        }
    }

    private void forgetEmptyOnes() {
        synchronized (bags) {
            bags.values().removeIf(Mailbag::isIdle);
        }
    }

    private static boolean isDone(CompletableFuture<Void> all, Duration patience) {
        try {
            all.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
