package org.warmline.assistant.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.warmline.assistant.bench.CallBench;

/**
 * The far end of a bench: the emulator as a process of its own, on the last of the machine's cores
 * where the system can pin it there, so that it is seen what both take.
 */
final class BenchNetwork implements CallBench.FarEnd {

    private static final int PATIENCE_SECONDS = 20;

    private final DemoNetwork network;
    private final Optional<ProcessHandle> process;
    private final List<String> settings;
    private final Optional<String> pinnedTo;
    private Duration cpuWhenFull = Duration.ZERO;
    private Duration cpu = Duration.ZERO;

    private BenchNetwork(DemoNetwork network, List<String> settings, Optional<String> pinnedTo) {
        this.network = network;
        this.process = network.state().process();
        this.settings = settings;
        this.pinnedTo = pinnedTo;
    }

    /**
     * @param folder empty; its journal comes to lie there
     * @param more settings of the service
     */
    static BenchNetwork start(Path folder, Path personas, List<String> more) {
        var cores = taskset().map(_ -> lastCores());
        var before =
                cores.map(core -> List.of(taskset().orElseThrow().toString(), "-c", core))
                        .orElse(List.of());
        var network = DemoNetwork.apart(folder, personas, before);
        var settings = new ArrayList<>(more);
        network.state()
                .settings()
                .forEach((name, value) -> settings.add("--" + name + "=" + value));
        return new BenchNetwork(network, settings, cores);
    }

    /** Empty if this system cannot pin a process to a core. */
    Optional<String> pinnedTo() {
        return pinnedTo;
    }

    /** The processor's time that the emulator took while the lines were full. */
    Duration cpu() {
        return cpu;
    }

    @Override
    public List<String> settings() {
        return settings;
    }

    @Override
    public void full() {
        cpuWhenFull = cpuSoFar();
    }

    @Override
    public void enough() {
        cpu = cpuSoFar().minus(cpuWhenFull);
    }

    /** Its journal is whole on return. */
    @Override
    public void end() {
        network.end();
        process.ifPresent(running -> {
            try {
                running.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException stuck) {
                running.destroyForcibly();
            }
        });
    }

    private Duration cpuSoFar() {
        return process.flatMap(it -> it.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    /** One in four, and one at least. */
    private static String lastCores() {
        int all = Runtime.getRuntime().availableProcessors();
        int first = all - Math.max(1, all / 4);
        return first == all - 1 ? Integer.toString(first) : first + "-" + (all - 1);
    }

    private static Optional<Path> taskset() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "taskset"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
