package org.warmline.telephony.vosk;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.vosk.Model;
import org.vosk.Recognizer;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * One native recognizer. A null pointer or a second release inside Vosk would take the process
 * down, so both are caught here.
 */
final class Decoder implements AutoCloseable {

    private final Recognizer recognizer;
    private boolean closed;

    private Decoder(Recognizer recognizer) {
        if (recognizer.getPointer() == null) {
            throw new SpeechUnavailableException("Vosk cannot make a recognizer of this model");
        }
        this.recognizer = recognizer;
        recognizer.setWords(true);
        recognizer.setPartialWords(true);
    }

    static Decoder free(Model model) {
        return open(model, null);
    }

    static Decoder confinedTo(Model model, Grammar grammar) {
        return open(model, grammar);
    }

    /** Whether Vosk has found that an utterance is over; then {@link #result} has its words. */
    boolean accept(short[] samples) {
        return !closed && recognizer.acceptWaveForm(samples, samples.length);
    }

    Decoding partial() {
        return closed ? Decoding.NOTHING : DecodingReader.partial(recognizer.getPartialResult());
    }

    Decoding result() {
        return closed ? Decoding.NOTHING : DecodingReader.result(recognizer.getResult());
    }

    /** Decodes what is still held back; the next sound begins a new utterance. */
    Decoding finish() {
        return closed ? Decoding.NOTHING : DecodingReader.result(recognizer.getFinalResult());
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            recognizer.close();
        }
    }

    @SuppressWarnings("resource") // handed over to the decoder, which closes it
    private static Decoder open(Model model, @Nullable Grammar grammar) {
        try {
            return new Decoder(
                    grammar == null
                            ? new Recognizer(model, AudioFrame.SAMPLE_RATE)
                            : new Recognizer(model, AudioFrame.SAMPLE_RATE, grammar.json()));
        } catch (IOException e) {
            throw new SpeechUnavailableException("Vosk cannot make a recognizer of this model", e);
        }
    }
}
