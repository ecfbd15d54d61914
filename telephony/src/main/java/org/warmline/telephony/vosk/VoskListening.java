package org.warmline.telephony.vosk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

/**
 * One call's free decoding from answer to hang-up, with the spotter beside it on the same frames.
 * Locked, because a native recognizer that two threads touch takes the process down.
 */
final class VoskListening implements SpeechRecognizer.Listening {

    /** Frames handed to Vosk at once: 80 ms; it decodes in steps of about 200 ms by itself. */
    private static final int CHUNK = 4;

    private final Language language;
    private final Decoder decoder;
    private final @Nullable Spotter spotter;
    private final Consumer<Heard> ear;
    private final SoundTrace trace;
    private final QuietGate gate = new QuietGate();
    private final List<AudioFrame> chunk = new ArrayList<>(CHUNK);
    private final UtteranceSound utterance = new UtteranceSound();
    private final Supplier<Decoder> another;
    private List<String> lastPartial = List.of();
    private boolean over;

    /**
     * @param trace of this call, still empty
     * @param another a decoder like the first, for a look at what it has not told yet
     */
    VoskListening(
            Language language,
            SoundTrace trace,
            Decoder decoder,
            Supplier<Decoder> another,
            @Nullable Spotter spotter,
            Consumer<Heard> ear) {
        this.language = language;
        this.trace = trace;
        this.another = another;
        this.decoder = decoder;
        this.spotter = spotter;
        this.ear = ear;
    }

    @Override
    public synchronized void take(AudioFrame frame) {
        guarded(heard -> {
            var awake = gate.take(frame, trace.take(frame));
            for (var each : awake) {
                chunk.add(each);
                utterance.take(each);
                if (chunk.size() == CHUNK) {
                    decode(heard);
                }
            }
            if (gate.resting() && !awake.isEmpty()) {
                finishAll(heard);
            }
        });
    }

    @Override
    public synchronized void endUtterance() {
        guarded(heard -> {
            decode(heard);
            var decoding = decoder.finish();
            complete(decoding, heard);
            if (spotter != null) {
                spotter.compare(decoding, true);
                spotted(spotter.soFar(), heard);
            }
        });
    }

    @Override
    public synchronized Transcript soFar() {
        if (over) {
            return Transcript.nothing(language);
        }
        try (var look = another.get()) {
            look.accept(utterance.samples());
            return transcript(utterance.placed(look.finish().spoken()));
        }
    }

    @Override
    public synchronized void close() {
        guarded(this::finishAll);
        release();
    }

    private void finishAll(List<Heard> heard) {
        decode(heard);
        var decoding = decoder.finish();
        complete(decoding, heard);
        if (spotter != null) {
            spotter.compare(decoding, true);
            spotted(spotter.finish(), heard);
        }
    }

    private void decode(List<Heard> heard) {
        if (chunk.isEmpty()) {
            return;
        }
        var samples = samples();
        boolean over = decoder.accept(samples);
        var decoding = over ? decoder.result() : decoder.partial();
        if (spotter != null) {
            spotter.compare(decoding, over);
            spotted(spotter.take(samples), heard);
        }
        if (over) {
            complete(decoding, heard);
        } else {
            partial(decoding, heard);
        }
    }

    private short[] samples() {
        var samples = new short[chunk.size() * AudioFrame.SAMPLES];
        for (int i = 0; i < chunk.size(); i++) {
            System.arraycopy(
                    chunk.get(i).samples(), 0, samples, i * AudioFrame.SAMPLES, AudioFrame.SAMPLES);
        }
        chunk.clear();
        return samples;
    }

    private void partial(Decoding decoding, List<Heard> heard) {
        var words = decoding.spoken();
        var texts = words.stream().map(Word::text).toList();
        if (!words.isEmpty() && !texts.equals(lastPartial)) {
            lastPartial = texts;
            heard.add(new Heard.Partial(transcript(words)));
        }
    }

    private void complete(Decoding decoding, List<Heard> heard) {
        lastPartial = List.of();
        utterance.over();
        var words = decoding.spoken();
        if (!words.isEmpty()) {
            heard.add(new Heard.Complete(transcript(words)));
        }
    }

    private void spotted(List<Spotter.Sighting> sightings, List<Heard> heard) {
        for (var sighting : sightings) {
            heard.add(new Heard.Spotted(sighting.phrase(), transcript(sighting.words())));
        }
    }

    private Transcript transcript(List<Word> words) {
        return new Transcript(language, trace.placed(words, gate.skipped(), language));
    }

    /** What was heard is reported after the step, so that a failing ear is not taken for ours. */
    private void guarded(Consumer<List<Heard>> step) {
        if (over) {
            return;
        }
        var heard = new ArrayList<Heard>();
        try {
            step.accept(heard);
        } catch (RuntimeException | LinkageError e) {
            release();
            heard.add(new Heard.Lost("recognition failed: " + e.getClass().getSimpleName()));
        }
        heard.forEach(ear);
    }

    private void release() {
        if (!over) {
            over = true;
            decoder.close();
            if (spotter != null) {
                spotter.close();
            }
        }
    }
}
