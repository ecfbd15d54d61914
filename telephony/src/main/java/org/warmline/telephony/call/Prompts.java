package org.warmline.telephony.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;

/** Sentences as line frames: each is rendered once, and kept while it is in use. */
public final class Prompts {

    /** What a few hundred sentences of four seconds take: about 40 MB. */
    private static final int KEPT = 500;

    private final Map<Language, SpeechSynthesizer> voices;
    private final Map<Utterance, FutureTask<List<AudioFrame>>> rendered;

    public Prompts(Map<Language, SpeechSynthesizer> voices) {
        this(voices, KEPT);
    }

    Prompts(Map<Language, SpeechSynthesizer> voices, int kept) {
        this.voices = Map.copyOf(voices);
        this.rendered =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(
                            Map.Entry<Utterance, FutureTask<List<AudioFrame>>> eldest) {
                        return size() > kept;
                    }
                };
    }

    /**
     * Renders ahead, so that nobody waits for it on the line.
     *
     * @throws SpeechUnavailableException if no voice speaks the language, or it cannot work
     */
    public void prepare(Utterance utterance) {
        frames(utterance);
    }

    Prompt of(Turn turn) {
        var parts = new ArrayList<List<AudioFrame>>();
        for (var utterance : turn.say()) {
            parts.add(frames(utterance));
        }
        return Prompt.of(turn.say(), parts);
    }

    private List<AudioFrame> frames(Utterance utterance) {
        FutureTask<List<AudioFrame>> task;
        synchronized (rendered) {
            task = rendered.computeIfAbsent(utterance, it -> new FutureTask<>(() -> render(it)));
        }
        task.run(); // a second run does nothing
        try {
            return task.get();
        } catch (ExecutionException failed) {
            synchronized (rendered) {
                rendered.remove(utterance, task);
            }
            throw new SpeechUnavailableException("a sentence cannot be spoken", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SpeechUnavailableException("stopped while a sentence was rendered", stopped);
        }
    }

    private List<AudioFrame> render(Utterance utterance) {
        var voice = voices.get(utterance.language());
        if (voice == null) {
            throw new SpeechUnavailableException("no voice for " + utterance.language());
        }
        return List.copyOf(
                Resampler.resample(voice.speak(utterance), AudioFrame.SAMPLE_RATE).frames());
    }
}
