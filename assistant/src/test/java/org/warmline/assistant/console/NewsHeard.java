package org.warmline.assistant.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a page is told over its open line: the names of the news, in order. */
final class NewsHeard implements AutoCloseable {

    private static final String NEWS = "event:";
    private static final int MANY = 1000;

    private final InputStream line;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final BlockingQueue<String> fresh = new ArrayBlockingQueue<>(MANY);

    NewsHeard(InputStream line) {
        this.line = line;
        Thread.ofVirtual().start(this::listen);
    }

    /** Until all of that news has come, in whatever order. */
    void waitFor(String... names) throws InterruptedException {
        var missing = new HashSet<>(List.of(names));
        while (!missing.isEmpty()) {
            var news = fresh.poll(10, TimeUnit.SECONDS);
            if (news == null) {
                throw new AssertionError("no news " + missing + ", only " + heard);
            }
            missing.remove(news);
        }
    }

    /** Until nothing more can come. */
    void waitForEnd() throws InterruptedException {
        if (!end.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("the line is still open");
        }
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }

    private void listen() {
        try (var lines = new Scanner(line, StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                var text = lines.nextLine();
                if (text.startsWith(NEWS)) {
                    heard.add(text.substring(NEWS.length()));
                    fresh.add(text.substring(NEWS.length()));
                }
            }
        } finally {
            end.countDown();
        }
    }
}
