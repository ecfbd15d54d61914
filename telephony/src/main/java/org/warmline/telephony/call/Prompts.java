package org.warmline.telephony.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Louder;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.speech.KeptSounds;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;

/**
 * Sentences as line frames: those of a person where there is a recording, all others by a voice,
 * each rendered once and kept while it is in use.
 */
public final class Prompts {

    /** What a few hundred sentences of four seconds take: about 40 MB. */
    private static final int KEPT = 500;

    private final Map<Language, SpeechSynthesizer> voices;
    private final RecordedSentences recorded;
    private final KeptSounds<List<AudioFrame>> kept;

    public Prompts(Map<Language, SpeechSynthesizer> voices) {
        this(voices, RecordedSentences.NONE);
    }

    public Prompts(Map<Language, SpeechSynthesizer> voices, RecordedSentences recorded) {
        this(voices, recorded, KEPT);
    }

    Prompts(Map<Language, SpeechSynthesizer> voices, RecordedSentences recorded, int kept) {
        this.voices = Map.copyOf(voices);
        this.recorded = recorded;
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
            var frames = frames(utterance);
            parts.add(turn.louder() ? frames.stream().map(Louder::of).toList() : frames);
        }
        return Prompt.of(turn.say(), parts);
    }

    /**
     * The sentence by the voice, whether or not somebody has recorded it: for a listener who is not
     * on the line.
     *
     * @throws SpeechUnavailableException if no voice speaks the language, or it cannot work
     */
    public AudioClip byVoice(Utterance utterance) {
        return Resampler.resample(voice(utterance).speak(utterance), AudioFrame.SAMPLE_RATE);
    }

    private List<AudioFrame> frames(Utterance utterance) {
        return recorded.of(utterance)
                .map(AudioClip::frames)
                .orElseGet(() -> voiceFrames(utterance));
    }

    private List<AudioFrame> voiceFrames(Utterance utterance) {
        return voice(utterance).remembers() ? render(utterance) : kept.of(utterance);
    }

    private List<AudioFrame> render(Utterance utterance) {
        return List.copyOf(byVoice(utterance).frames());
    }

    private SpeechSynthesizer voice(Utterance utterance) {
        var voice = voices.get(utterance.language());
        if (voice == null) {
            throw new SpeechUnavailableException("no voice for " + utterance.language());
        }
        return voice;
    }
}
