package org.warmline.assistant.phone;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.assistant.prompt.FixedSentence;
import org.warmline.assistant.prompt.PromptRecording;
import org.warmline.assistant.prompt.PromptRecordingId;
import org.warmline.assistant.prompt.PromptRecordings;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;
import org.warmline.telephony.audio.Stretch;
import org.warmline.telephony.call.RecordedSentences;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.speech.Utterance.Pace;

/**
 * What people have recorded, held ready for the line. The database is looked at before each call,
 * never while somebody waits for a sentence.
 */
final class RecordedPrompts implements RecordedSentences {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedPrompts.class);
    private static final double SLOW = 1.3;

    /** One sentence of a person, at both paces. */
    private record Ready(AudioClip normal, AudioClip slow) {

        static Ready of(byte[] sound) {
            var samples = G711.MU_LAW.decode(sound);
            return new Ready(
                    new AudioClip(AudioFrame.SAMPLE_RATE, samples),
                    new AudioClip(AudioFrame.SAMPLE_RATE, Stretch.by(SLOW, samples)));
        }
    }

    private final PromptRecordings recordings;
    private Map<PromptRecordingId, Ready> held = Map.of();
    private volatile Map<Utterance, AudioClip> sounds = Map.of();

    RecordedPrompts(PromptRecordings recordings) {
        this.recordings = recordings;
    }

    @Override
    public Optional<AudioClip> of(Utterance utterance) {
        return Optional.ofNullable(sounds.get(utterance));
    }

    /**
     * From now on as the database says. While it cannot be read, what was there stays: a call goes
     * on without a recording, and is not given up for one.
     */
    synchronized void refresh() {
        try {
            var inEffect = recordings.inEffect();
            if (!inEffect.equals(held.keySet())) {
                change(inEffect);
            }
        } catch (RuntimeException trouble) {
            LOG.warn("recordings not looked at: {}", trouble.getClass().getSimpleName());
        }
    }

    private void change(Set<PromptRecordingId> inEffect) {
        var loaded = new HashMap<PromptRecordingId, Ready>();
        for (var id : inEffect) {
            ready(id).ifPresent(ready -> loaded.put(id, ready));
        }
        var fresh = new HashMap<Utterance, AudioClip>();
        newest(inEffect).forEach((sentence, id) -> offer(sentence, loaded.get(id), fresh));
        sounds = Map.copyOf(fresh);
        held = loaded;
    }

    private Optional<Ready> ready(PromptRecordingId id) {
        return Optional.ofNullable(held.get(id)).or(() -> recordings.sound(id).map(Ready::of));
    }

    private static void offer(
            FixedSentence sentence, @Nullable Ready ready, Map<Utterance, AudioClip> fresh) {
        if (ready != null) {
            var language = Spoken.onTheLine(sentence.language());
            fresh.put(new Utterance(sentence.text(), language, Pace.NORMAL), ready.normal());
            fresh.put(new Utterance(sentence.text(), language, Pace.SLOW), ready.slow());
        }
    }

    /** Two may have been signed at the same moment. */
    private Map<FixedSentence, PromptRecordingId> newest(Set<PromptRecordingId> inEffect) {
        return inEffect.stream()
                .flatMap(id -> recordings.find(id).stream())
                .filter(PromptRecording::isInEffect)
                .sorted(
                        Comparator.comparing((PromptRecording it) -> it.signed().orElseThrow().at())
                                .thenComparing(it -> it.id().value()))
                .collect(
                        Collectors.toMap(
                                PromptRecording::sentence,
                                PromptRecording::id,
                                (_, later) -> later));
    }
}
