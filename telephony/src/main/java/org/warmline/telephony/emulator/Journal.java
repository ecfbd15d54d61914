package org.warmline.telephony.emulator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;

/**
 * The diary on disk: JSON Lines, one line per event of every call that was accepted, flushed at
 * once and only appended to. Every line has {@code at}, {@code call} and {@code event}.
 */
final class Journal implements AutoCloseable {

    /** The journal seen from one call. */
    @FunctionalInterface
    interface Page {

        void note(String event, Map<String, ?> details);

        default void note(String event) {
            note(event, Map.of());
        }
    }

    static final String FILE = "calls.jsonl";

    private final BufferedWriter writer;
    private final Clock clock;
    private boolean closed;

    private Journal(BufferedWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * @throws EmulatorException if nothing can be written there
     */
    static Journal in(Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(FILE);
            return new Journal(
                    Files.newBufferedWriter(
                            file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                    clock);
        } catch (IOException e) {
            throw new EmulatorException("cannot write the journal in " + folder, e);
        }
    }

    Page page(PhoneCall call) {
        return (event, details) -> note(call.sid(), event, details);
    }

    private synchronized void note(String sid, String event, Map<String, ?> details) {
        if (closed) {
            return;
        }
        var json = Json.object();
        json.put("at", clock.instant().toString());
        json.put("call", sid);
        json.put("event", event);
        details.forEach((key, value) -> {
            switch (value) {
                case Long number -> json.put(key, number);
                case Integer number -> json.put(key, number);
                case Boolean truth -> json.put(key, truth);
                default -> json.put(key, value.toString());
            }
        });
        try {
            writer.write(json.toString());
            writer.newLine();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written", e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be closed", e);
        }
    }
}
