package org.warmline.telephony.vosk;

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

    /** Whether Vosk has found that an utterance is over; then {@link #result} has its words. */
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
                : DecodingReader.partial(recognizer.getPartialResult(), secondsBefore());
    }

    Decoding result() {
        return closed
                ? Decoding.NOTHING
                : DecodingReader.result(recognizer.getResult(), secondsBefore());
    }

    /** Decodes what is still held back; the next sound begins a new utterance. */
    Decoding finish() {
        if (closed) {
            return Decoding.NOTHING;
        }
        var decoding = DecodingReader.result(recognizer.getFinalResult(), secondsBefore());
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
    private double secondsBefore() {
        return (double) samplesBefore / AudioFrame.SAMPLE_RATE;
    }
}
