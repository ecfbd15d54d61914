package org.warmline.assistant.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A Java process of these tests, with this test's class path; ended by its own id. */
final class ChildProcess implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Process process;
    private final Path log;

    private ChildProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ChildProcess start(Path log, String mainClass, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx512m"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        try {
            Files.createDirectories(log.getParent());
            return new ChildProcess(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start(),
                    log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        await("the process is gone", () -> Optional.of(true).filter(_ -> !process.isAlive()));
    }

    /** An orderly end, as by Ctrl-C. */
    void end(Duration limit) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it did not end in " + limit);
        }
    }

    /** Waits until there is something, as long as the process lives. */
    <T> T await(String what, Supplier<Optional<T>> thing) {
        return Waiting.until(
                what,
                () -> {
                    var found = thing.get();
                    if (found.isEmpty() && !process.isAlive()) {
                        throw new AssertionError("the process died, see " + log + tail());
                    }
                    return found;
                });
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String tail() {
        try {
            var lines = Files.readAllLines(log);
            return ":\n"
                    + String.join(
                            "\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
