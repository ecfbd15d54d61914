package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioFrame;

@SuppressWarnings("restricted") // asks the C library
class VoiceActivityMemoryTest {

    /** Calls of a minute each: 40 MB if the samples of each frame stayed, 4 MB if the detectors. */
    private static final int CALLS = 40;

    private static final int FRAMES = 60 * 50;
    private static final int DETECTORS = 5_000;
    private static final long MEBIBYTE = 1 << 20;

    /** The ten figures of glibc's {@code struct mallinfo2}. */
    private static final MemoryLayout FIGURES =
            MemoryLayout.structLayout(MemoryLayout.sequenceLayout(10, ValueLayout.JAVA_LONG));

    private static final int IN_USE = 7;

    @Test
    void noFrameOfACallStaysInNativeMemory() {
        assertThat(leastGrowth(VoiceActivityMemoryTest::fortyCalls)).isLessThan(4 * MEBIBYTE);
    }

    @Test
    void noDetectorStaysInNativeMemory() {
        assertThat(leastGrowth(VoiceActivityMemoryTest::manyShortCalls)).isLessThan(MEBIBYTE);
    }

    private static void fortyCalls() {
        for (int call = 0; call < CALLS; call++) {
            try (var activity = VoiceActivity.open()) {
                for (int frame = 0; frame < FRAMES; frame++) {
                    activity.hears(AudioFrame.silence());
                }
            }
        }
    }

    private static void manyShortCalls() {
        for (int call = 0; call < DETECTORS; call++) {
            VoiceActivity.open().close();
        }
    }

    /** The machine itself needs more memory now and then, but not each time. */
    private static long leastGrowth(Runnable calls) {
        calls.run();
        return LongStream.range(0, 3)
                .map(_ -> {
                    long before = bytesInUse();
                    calls.run();
                    return bytesInUse() - before;
                })
                .min()
                .orElseThrow();
    }

    private static long bytesInUse() {
        var linker = Linker.nativeLinker();
        var mallinfo = linker.defaultLookup().find("mallinfo2");
        assumeTrue(mallinfo.isPresent(), "only the GNU C library tells");
        var function =
                linker.downcallHandle(mallinfo.orElseThrow(), FunctionDescriptor.of(FIGURES));
        try (var memory = Arena.ofConfined()) {
            return figures(function, memory).getAtIndex(ValueLayout.JAVA_LONG, IN_USE);
        }
    }

    private static MemorySegment figures(MethodHandle function, SegmentAllocator memory) {
        try {
            return (MemorySegment) function.invokeExact(memory);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }
}
