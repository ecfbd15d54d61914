package org.warmline.telephony.turn;

import java.lang.foreign.MemorySegment;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Loudness;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * libfvad (the detector of WebRTC) says what sounds like speech; the {@link NoiseFloor} says what
 * is loud enough, which also cuts off the 0.2 s for which libfvad goes on after the last sound.
 *
 * <p>Locked, because a native detector that is used while or after it is freed takes the process
 * down.
 */
final class FvadVoiceActivity implements VoiceActivity {

    /** The second strictest of four. */
    private static final int AGGRESSIVE = 2;

    private final MemorySegment detector;
    private final NoiseFloor floor = new NoiseFloor();
    private boolean closed;

    FvadVoiceActivity() {
        detector = open();
    }

    @Override
    public synchronized boolean hears(AudioFrame frame) {
        if (closed) {
            throw new SpeechUnavailableException("this voice detector has been closed");
        }
        boolean loud = floor.isAbove(Loudness.of(frame));
        return Libfvad.process(detector, frame.samples()) > 0 && loud;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            Libfvad.free(detector);
        }
    }

    private static MemorySegment open() {
        try {
            var detector = Libfvad.create();
            if (detector.equals(MemorySegment.NULL)) {
                throw new SpeechUnavailableException("there is no memory for a voice detector");
            }
            Libfvad.setMode(detector, AGGRESSIVE);
            return detector;
        } catch (LinkageError missing) {
            throw new SpeechUnavailableException("libfvad does not run on this machine", missing);
        }
    }
}
