package org.warmline.assistant.command;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps what recognition frees in the process small. The GNU C library gives threads up to eight
 * arenas a core to take memory from; calls move between threads, so each arena comes to hold what
 * all calls once needed together. Recognition alone (twenty lines, four threads) grew from 454 to
 * 497 MB within 180 calls that way, and stood at 455 MB after 300 with two arenas.
 *
 * <p>Their number is read from the environment when a process begins. So the process begins anew in
 * its own place: its number, arguments, input and output stay the same.
 */
final class FewArenas {

    private static final String VARIABLE = "MALLOC_ARENA_MAX";
    private static final String ARENAS = "2";
    private static final Path ARGUMENTS = Path.of("/proc/self/cmdline");
    private static final Path THIS_PROGRAM = Path.of("/proc/self/exe");

    private FewArenas() {}

    /**
     * Does not return if it succeeds. Returns where the variable is set, to whatever, where there
     * is another C library, and where it fails: the service then runs as well, in more memory.
     */
    static void startAnew() {
        if (System.getenv(VARIABLE) == null && Files.isReadable(ARGUMENTS)) {
            try (var memory = Arena.ofConfined()) {
                startAnew(Linker.nativeLinker(), memory);
            } catch (Throwable _) {
                // nothing has changed: begun with many arenas, it goes on with them
            }
        }
    }

    @SuppressWarnings("restricted") // the class path may use native code: Vosk does
    private static void startAnew(Linker linker, Arena memory) throws Throwable {
        var library = linker.defaultLookup();
        if (library.find("gnu_get_libc_version").isEmpty()) {
            return;
        }
        var setenv =
                linker.downcallHandle(
                        library.findOrThrow("setenv"),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.ADDRESS,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_INT));
        var execv =
                linker.downcallHandle(
                        library.findOrThrow("execv"),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        int set =
                (int)
                        setenv.invokeExact(
                                memory.allocateFrom(VARIABLE), memory.allocateFrom(ARENAS), 1);
        if (set == 0) {
            int _ =
                    (int)
                            execv.invokeExact(
                                    memory.allocateFrom(THIS_PROGRAM.toRealPath().toString()),
                                    arguments(memory));
        }
    }

    /** As this process was given them, ended by a null pointer. */
    private static MemorySegment arguments(Arena memory) throws IOException {
        // Latin-1 there and back leaves every byte as it is
        var given = Files.readString(ARGUMENTS, StandardCharsets.ISO_8859_1).split("\0", -1);
        int count = given.length - 1;
        var pointers = memory.allocate(ValueLayout.ADDRESS, count + 1L);
        for (int i = 0; i < count; i++) {
            pointers.setAtIndex(
                    ValueLayout.ADDRESS,
                    i,
                    memory.allocateFrom(given[i], StandardCharsets.ISO_8859_1));
        }
        pointers.setAtIndex(ValueLayout.ADDRESS, count, MemorySegment.NULL);
        return pointers;
    }
}
