package org.warmline.telephony.vosk;

import java.time.Duration;
import org.vosk.Recognizer;
import org.warmline.telephony.audio.AudioFrame;

/**
 * One native recognizer while somebody uses it, on a clock that begins with them. A second release
 * inside Vosk would take the process down, so it is caught here.
 */
final class Decoder implements AutoCloseable {

    private final Recognizer recognizer;
    private final Decoders home;
    private final long samplesBefore;
    private long samples;
    private boolean finished;
    private boolean closed;

    /**
     * @param samplesBefore how many the recognizer has heard from others
     */
    Decoder(Recognizer recognizer, Decoders home, long samplesBefore) {
        this.recognizer = recognizer;
        this.home = home;
        this.samplesBefore = samplesBefore;
    }

    /**
     * Whether Vosk has found that an utterance is over; then {@link #result} has its words.
     *
     * @param sound of whole frames, so that who comes next begins on a whole millisecond
     */
    boolean accept(short[] sound) {
        if (closed) {
            return false;
        }
        finished = false;
        samples += sound.length;
        return recognizer.acceptWaveForm(sound, sound.length);
    }

    Decoding partial() {
        return closed
                ? Decoding.NOTHING
                : onOurClock(DecodingReader.partial(recognizer.getPartialResult()));
    }

    Decoding result() {
        return closed
                ? Decoding.NOTHING
                : onOurClock(DecodingReader.result(recognizer.getResult()));
    }

    /** Decodes what is still held back; the next sound begins a new utterance. */
    Decoding finish() {
        if (closed) {
            return Decoding.NOTHING;
        }
        var decoding = onOurClock(DecodingReader.result(recognizer.getFinalResult()));
        finished = true;
        return decoding;
    }

    /** Gives the recognizer back if nothing is left undone in it; whatever failed is freed. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (finished || samples == 0) {
            home.giveBack(recognizer, samplesBefore + samples);
        } else {
            recognizer.close();
        }
    }

    /** Vosk's clock runs on from one user to the next. */
    private Decoding onOurClock(Decoding decoding) {
        var before = Duration.ofSeconds(samplesBefore).dividedBy(AudioFrame.SAMPLE_RATE);
        return decoding.earlier(before);
    }
}
