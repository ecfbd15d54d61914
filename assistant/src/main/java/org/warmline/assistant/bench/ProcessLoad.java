package org.warmline.assistant.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What this process uses, native memory included, at one moment.
 *
 * @param cpu since it was started
 * @param residentMegabytes in memory now; 0 where the system does not tell
 * @param peakMegabytes the most since it was started
 * @param openFiles sockets included; 0 where the system does not tell
 */
public record ProcessLoad(
        Duration cpu, long residentMegabytes, long peakMegabytes, int threads, long openFiles) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int KILOBYTES = 1024;

    static ProcessLoad now() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long files =
                system instanceof UnixOperatingSystemMXBean unix
                        ? unix.getOpenFileDescriptorCount()
                        : 0;
        return new ProcessLoad(
                Duration.ofNanos(system.getProcessCpuTime()),
                megabytes("VmRSS:"),
                megabytes("VmHWM:"),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                files);
    }

    private static long megabytes(String key) {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notToldHere) {
            return 0;
        }
    }
}
