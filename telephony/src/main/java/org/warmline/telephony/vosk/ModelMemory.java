package org.warmline.telephony.vosk;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * What a model takes in memory. Vosk reads its files whole; where that is more than there is, the
 * system ends the process without a word, so it is looked at before.
 */
interface ModelMemory {

    /** Beside the files, for tables and searches; generous. */
    double FOR_EACH_BYTE = 1.3;

    /** Bytes that this process may still take. */
    long free();

    static ModelMemory real() {
        return ModelMemory::freeHere;
    }

    /**
     * @throws SpeechUnavailableException in one line, if the model would not fit
     */
    default void check(SpeechModel model) {
        long needed = (long) (FOR_EACH_BYTE * size(model.folder()));
        long free = free();
        if (needed > free) {
            throw new SpeechUnavailableException(
                    "the speech model %s needs about %,d MB of memory, and %,d MB are free; %s"
                            .formatted(
                                    model.name(),
                                    needed / 1_000_000,
                                    free / 1_000_000,
                                    "use a smaller model or a larger machine"));
        }
    }

    private static long size(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException e) {
            throw new SpeechUnavailableException("speech model " + folder + " cannot be read", e);
        }
    }

    /**
     * What Linux would clear of its own caches counts as free, but never more than the container
     * that we are in has.
     */
    private static long freeHere() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long free = system.getFreeMemorySize();
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            long available =
                    lines.filter(line -> line.startsWith("MemAvailable:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1_024)
                            .findFirst()
                            .orElse(free);
            return Math.max(free, Math.min(available, system.getTotalMemorySize()));
        } catch (IOException _) {
            return free;
        }
    }
}
