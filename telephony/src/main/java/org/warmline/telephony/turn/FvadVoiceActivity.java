package org.warmline.telephony.turn;

import io.github.givimad.libfvadjni.VoiceActivityDetector;
import io.github.givimad.libfvadjni.VoiceActivityDetector.Mode;
import io.github.givimad.libfvadjni.VoiceActivityDetector.SampleRate;
import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Loudness;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * libfvad (the detector of WebRTC) says what sounds like speech; the {@link NoiseFloor} says what
 * is loud enough, which also cuts off the 0.2 s for which libfvad goes on after the last sound.
 */
final class FvadVoiceActivity implements VoiceActivity {

    /**
     * The library keeps all detectors of the process in one map without a lock: while one is made
     * or freed, using any other may kill the process. So many use theirs at the same time, or one
     * is made or freed.
     */
    private static final ReadWriteLock LIBRARY = new ReentrantReadWriteLock();

    private final VoiceActivityDetector detector;
    private final NoiseFloor floor = new NoiseFloor();
    private boolean closed;

    FvadVoiceActivity() {
        LIBRARY.writeLock().lock();
        try {
            Library.load();
            detector = VoiceActivityDetector.newInstance();
            detector.setSampleRate(SampleRate.S8000);
            detector.setMode(Mode.AGGRESSIVE);
        } catch (IOException | LinkageError missing) {
            throw new SpeechUnavailableException("libfvad does not run on this machine", missing);
        } finally {
            LIBRARY.writeLock().unlock();
        }
    }

    @Override
    public boolean hears(AudioFrame frame) {
        boolean loud = floor.isAbove(Loudness.of(frame));
        LIBRARY.readLock().lock();
        try {
            return detector.process(frame.samples()) && loud;
        } catch (IOException broken) {
            throw new SpeechUnavailableException("libfvad stopped working", broken);
        } finally {
            LIBRARY.readLock().unlock();
        }
    }

    @Override
    public void close() {
        LIBRARY.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                detector.close();
            }
        } finally {
            LIBRARY.writeLock().unlock();
        }
    }

    /** Unpacks and loads the native library once. */
    private static final class Library {

        private static boolean loaded;

        static synchronized void load() throws IOException {
            if (!loaded) {
                VoiceActivityDetector.loadLibrary();
                loaded = true;
            }
        }
    }
}
