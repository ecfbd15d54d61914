package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class FewArenasTest {

    @Test
    void theProcessBeginsAnewInItsPlaceWithItsArguments() throws IOException {
        var process = started(Optional.empty(), "--at=王 阿姨", "", "two words");

        assertThat(lines(process))
                .containsExactly("%d java 2 [--at=王 阿姨, , two words]".formatted(process.pid()));
    }

    @Test
    void whoeverHasChosenANumberKeepsIt() throws IOException {
        var process = started(Optional.of("7"));

        assertThat(lines(process)).containsExactly("%d java 7 []".formatted(process.pid()));
    }

    /**
     * Tells under which number and name it runs, how many arenas it was given, and its arguments.
     */
    static final class Told {

        private Told() {}

        public static void main(String[] arguments) throws IOException {
            FewArenas.startAnew();
            System.out.println(
                    ProcessHandle.current().pid()
                            + " "
                            + Files.readString(Path.of("/proc/self/comm")).strip()
                            + " "
                            + System.getenv("MALLOC_ARENA_MAX")
                            + " "
                            + List.of(arguments));
        }
    }

    private static Process started(Optional<String> arenas, String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Told.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("MALLOC_ARENA_MAX");
        builder.environment().put("LC_ALL", "C.UTF-8");
        arenas.ifPresent(it -> builder.environment().put("MALLOC_ARENA_MAX", it));
        return builder.start();
    }

    private static List<String> lines(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
