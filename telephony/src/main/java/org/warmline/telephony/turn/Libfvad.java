package org.warmline.telephony.turn;

import io.github.givimad.libfvadjni.VoiceActivityDetector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The native functions of libfvad. The Java methods that come with it are passed by: for each frame
 * they take a copy that they never free, which is a megabyte for a minute of a call, and they keep
 * all detectors of the process in one map without a lock.
 *
 * <p>Its first use throws a {@link LinkageError} where libfvad does not run.
 */
@SuppressWarnings("restricted") // the class path may use native code: Vosk does
final class Libfvad {

    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup LIBRARY = load();

    private static final MethodHandle NEW =
            function("fvad_new", FunctionDescriptor.of(ValueLayout.ADDRESS));

    private static final MethodHandle SET_MODE =
            function(
                    "fvad_set_mode",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));

    /** Reads the samples where they lie: that spares a copy. It takes some microseconds. */
    private static final MethodHandle PROCESS =
            function(
                    "fvad_process",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_LONG),
                    Linker.Option.critical(true));

    private static final MethodHandle FREE =
            function("fvad_free", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));

    private Libfvad() {}

    /**
     * A detector for 8,000 samples a second, which {@link #free} must be given once; the null
     * pointer if there is no memory for it.
     */
    static MemorySegment create() {
        try {
            return (MemorySegment) NEW.invokeExact();
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * @param mode from 0, which hears a voice in most, to 3
     */
    static void setMode(MemorySegment detector, int mode) {
        try {
            int _ = (int) SET_MODE.invokeExact(detector, mode);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * @param samples 10, 20 or 30 ms
     * @return positive for a voice, zero for none, negative for another length
     */
    static int process(MemorySegment detector, short[] samples) {
        try {
            return (int)
                    PROCESS.invokeExact(
                            detector, MemorySegment.ofArray(samples), (long) samples.length);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    static void free(MemorySegment detector) {
        try {
            FREE.invokeExact(detector);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static MethodHandle function(
            String name, FunctionDescriptor signature, Linker.Option... options) {
        var address =
                LIBRARY.find(name).orElseThrow(() -> new UnsatisfiedLinkError("libfvad: " + name));
        return LINKER.downcallHandle(address, signature, options);
    }

    /** Unpacks and loads the native library. */
    private static SymbolLookup load() {
        try {
            VoiceActivityDetector.loadLibrary();
            return SymbolLookup.loaderLookup();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
