package org.warmline.assistant.phone;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.warmline.assistant.prompt.FixedSentence;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;
import org.warmline.telephony.audio.SentenceTake;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.call.Prompts;
import org.warmline.telephony.speech.Utterance;

/** Sentences of ours as WAV files for somebody at the console, and recordings from there. */
public final class PromptSounds {

    /** Longer than any sentence. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Prompts prompts;
    private final RecordedPrompts recorded;

    PromptSounds(Prompts prompts, RecordedPrompts recorded) {
        this.prompts = prompts;
        this.recorded = recorded;
    }

    /** What came of looking at a recording. */
    public sealed interface Checked {

        /**
         * @param sound trimmed and levelled, μ-law, 8,000 bytes a second
         */
        @SuppressWarnings("ArrayRecordComponent") // passed on once; equality is not used
        record Fit(byte[] sound) implements Checked {}

        /**
         * @param faults codes such as {@code too_quiet}, at least one; {@code not_wav} if it is no
         *     sound at all
         */
        record Unfit(List<String> faults) implements Checked {}
    }

    /**
     * As residents hear it in a call that begins now.
     *
     * @throws org.warmline.telephony.speech.SpeechUnavailableException if the voice cannot work
     */
    public byte[] heard(FixedSentence sentence) {
        recorded.refresh();
        return Wav.mono(recorded.of(spoken(sentence)).orElseGet(() -> voice(sentence)));
    }

    /**
     * As the voice says it.
     *
     * @throws org.warmline.telephony.speech.SpeechUnavailableException if the voice cannot work
     */
    public byte[] byVoice(FixedSentence sentence) {
        return Wav.mono(voice(sentence));
    }

    /** A recording as it was kept. */
    public byte[] kept(byte[] sound) {
        return Wav.mono(new AudioClip(AudioFrame.SAMPLE_RATE, G711.MU_LAW.decode(sound)));
    }

    /** Whether a recording of the sentence can be played to residents. */
    public Checked check(byte[] wav, FixedSentence sentence) {
        AudioClip clip;
        try {
            clip = Wav.read(wav);
        } catch (IllegalArgumentException _) {
            return new Checked.Unfit(List.of("not_wav"));
        }
        if (clip.duration().compareTo(LONGEST) > 0) {
            return new Checked.Unfit(List.of(code(SentenceTake.Fault.TOO_LONG)));
        }
        return switch (SentenceTake.of(clip, voice(sentence).duration())) {
            case SentenceTake.Fit(var sound) ->
                    new Checked.Fit(G711.MU_LAW.encode(sound.samples()));
            case SentenceTake.Unfit(var faults) ->
                    new Checked.Unfit(faults.stream().sorted().map(PromptSounds::code).toList());
        };
    }

    private AudioClip voice(FixedSentence sentence) {
        return prompts.byVoice(spoken(sentence));
    }

    private static Utterance spoken(FixedSentence sentence) {
        return Utterance.of(sentence.text(), Spoken.onTheLine(sentence.language()));
    }

    private static String code(SentenceTake.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT);
    }
}
