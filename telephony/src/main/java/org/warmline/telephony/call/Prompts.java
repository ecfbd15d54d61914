package org.warmline.telephony.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.speech.KeptSounds;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;

/** Sentences as line frames: each is rendered once, and kept while it is in use. */
public final class Prompts {

    /** What a few hundred sentences of four seconds take: about 40 MB. */
    private static final int KEPT = 500;

    private final Map<Language, SpeechSynthesizer> voices;
    private final KeptSounds<List<AudioFrame>> kept;

    public Prompts(Map<Language, SpeechSynthesizer> voices) {
        this(voices, KEPT);
    }

    Prompts(Map<Language, SpeechSynthesizer> voices, int kept) {
        this.voices = Map.copyOf(voices);
        this.kept = new KeptSounds<>(this::render, kept);
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
        return voice(utterance).remembers() ? render(utterance) : kept.of(utterance);
    }

    private List<AudioFrame> render(Utterance utterance) {
        var sound = voice(utterance).speak(utterance);
        return List.copyOf(Resampler.resample(sound, AudioFrame.SAMPLE_RATE).frames());
    }

    private SpeechSynthesizer voice(Utterance utterance) {
        var voice = voices.get(utterance.language());
        if (voice == null) {
            throw new SpeechUnavailableException("no voice for " + utterance.language());
        }
        return voice;
    }
}
