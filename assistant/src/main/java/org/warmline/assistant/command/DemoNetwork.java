package org.warmline.assistant.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.warmline.assistant.Launcher;

/**
 * A telephone network for the demonstration or a measurement: a process of its own, as a real
 * carrier is, so that it outlives a killed service and still knows which calls it has accepted. Its
 * state file names its process, port and account. It is ended by whoever keeps its folder, and by
 * nobody else: the service that started it, or the next one after that was killed.
 */
final class DemoNetwork {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final NetworkState state;
    private final FolderKeeper keeper;
    private volatile boolean ended;

    private DemoNetwork(NetworkState state, FolderKeeper keeper) {
        this.state = state;
        this.keeper = keeper;
    }

    /**
     * Finds the network that still runs for this folder, or starts one.
     *
     * @throws IllegalStateException if it does not start, or the folder is another service's and no
     *     network runs there
     */
    static DemoNetwork in(Path folder) {
        var keeper = FolderKeeper.of(folder);
        var running =
                NetworkState.read(stateIn(folder)).filter(state -> state.process().isPresent());
        if (running.isEmpty() && !keeper.isUs()) {
            throw new IllegalStateException(
                    "another Warmline keeps "
                            + folder
                            + ", and its telephone network does not run (yet)");
        }
        return new DemoNetwork(
                running.orElseGet(() -> start(folder, List.of(), List.of())), keeper);
    }

    /**
     * Starts one for a measurement.
     *
     * @param before what its command begins with, such as {@code taskset}
     * @throws IllegalStateException if it does not start
     */
    static DemoNetwork apart(Path folder, Path personas, List<String> before) {
        var options = List.of("--personas", personas.toString());
        return new DemoNetwork(start(folder, before, options), FolderKeeper.of(folder));
    }

    NetworkState state() {
        return state;
    }

    /** Somebody is told if it ends and we have not ended it. */
    void whenGone(Runnable told) {
        state.process()
                .ifPresent(process -> {
                    var _ =
                            process.onExit()
                                    .thenRun(() -> {
                                        if (!ended) {
                                            told.run();
                                        }
                                    });
                });
    }

    /** Ends the network if it is ours; for an orderly end of the service, never for a crash. */
    void end() {
        ended = true;
        if (keeper.isUs()) {
            state.process().ifPresent(ProcessHandle::destroy);
            keeper.close();
        }
    }

    private static Path stateIn(Path folder) {
        return folder.resolve("network.properties");
    }

    private static NetworkState start(Path folder, List<String> before, List<String> options) {
        var file = stateIn(folder);
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            Path log = folder.resolve("network.log");
            Process process =
                    new ProcessBuilder(command(folder, file, before, options))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            return waitFor(process, file, log);
        } catch (IOException failure) {
            throw new IllegalStateException(
                    "the telephone network did not start in "
                            + folder
                            + ": "
                            + failure.getMessage(),
                    failure);
        }
    }

    private static List<String> command(
            Path folder, Path file, List<String> before, List<String> options) {
        var command = new ArrayList<String>();
        if (File.separatorChar == '/') {
            // Ctrl-C in a terminal reaches every process: the service ends first, hanging up its
            // calls.
            command.addAll(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "network"));
        }
        command.addAll(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Xmx512m");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Launcher.mainClass());
        command.addAll(List.of("emulate", "--port", "0", "--journal", folder.toString()));
        command.addAll(List.of("--state", file.toString()));
        command.addAll(options);
        return command;
    }

    private static NetworkState waitFor(Process process, Path file, Path log) {
        try {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                Optional<NetworkState> state = NetworkState.read(file);
                if (state.isPresent()) {
                    return state.get();
                }
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        throw new IllegalStateException("the telephone network did not start; see " + log);
    }
}
