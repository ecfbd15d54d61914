package org.warmline.telephony.vosk;

import java.io.IOException;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import org.vosk.Model;
import org.vosk.Recognizer;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * The recognizers of a model, for free decoding or confined to one grammar, that serve one call
 * after the other. A recognizer builds the graph that it searches while it hears, most of what it
 * needs with the first sentence; one that has heard others decodes its first sentence in a third of
 * the time, to the same words.
 */
final class Decoders implements AutoCloseable {

    /** So many wait for the next call; a day's last calls leave no more than these. */
    static final int IDLE = 4;

    /** Two minutes of sound: 12 MB by then, 20 after eight minutes, and no faster. */
    private static final long LONGEST = 120L * AudioFrame.SAMPLE_RATE;

    private static final short[] SILENCE = new short[AudioFrame.SAMPLES];

    private record Waiting(Recognizer recognizer, long samples) {}

    private final Model model;
    private final @Nullable Grammar grammar;
    private final ArrayDeque<Waiting> idle = new ArrayDeque<>();
    private boolean closed;

    private Decoders(Model model, @Nullable Grammar grammar) {
        this.model = model;
        this.grammar = grammar;
    }

    static Decoders free(Model model) {
        return new Decoders(model, null);
    }

    static Decoders confinedTo(Model model, Grammar grammar) {
        return new Decoders(model, grammar);
    }

    /**
     * @throws SpeechUnavailableException if Vosk cannot make another
     */
    Decoder take() {
        var waiting = waiting();
        return waiting == null
                ? new Decoder(another(), this, 0)
                : new Decoder(waiting.recognizer(), this, waiting.samples());
    }

    /**
     * @param samples how many it has heard in all; it holds none of its last utterance back
     */
    void giveBack(Recognizer recognizer, long samples) {
        // With the next sound Vosk frees what it kept of the last: nothing of a call stays here.
        recognizer.acceptWaveForm(SILENCE, SILENCE.length);
        recognizer.getFinalResult();
        if (samples >= LONGEST || !keeps(new Waiting(recognizer, samples + SILENCE.length))) {
            recognizer.close();
        }
    }

    /** Those in use are freed when they come back. */
    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(each -> each.recognizer().close());
        idle.clear();
    }

    private synchronized @Nullable Waiting waiting() {
        return idle.pollLast();
    }

    private synchronized boolean keeps(Waiting waiting) {
        if (closed || idle.size() >= IDLE) {
            return false;
        }
        idle.addLast(waiting);
        return true;
    }

    @SuppressWarnings("resource") // handed over to the decoder, which closes it
    private Recognizer another() {
        try {
            var recognizer =
                    grammar == null
                            ? new Recognizer(model, AudioFrame.SAMPLE_RATE)
                            : new Recognizer(model, AudioFrame.SAMPLE_RATE, grammar.json());
            if (recognizer.getPointer() == null) { // which would take the process down
                throw new SpeechUnavailableException("Vosk cannot make a recognizer of this model");
            }
            recognizer.setWords(true);
            recognizer.setPartialWords(true);
            return recognizer;
        } catch (IOException e) {
            throw new SpeechUnavailableException("Vosk cannot make a recognizer of this model", e);
        }
    }
}
