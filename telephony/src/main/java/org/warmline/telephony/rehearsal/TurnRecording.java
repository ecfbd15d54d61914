package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.speech.Language;

/**
 * The resident's side of one turn, with what should happen in it. All times are from its beginning,
 * which is when our prompt begins.
 *
 * @param kind of the open question
 * @param heard at the line's 8,000 Hz
 * @param prompt what we say; may be empty
 * @param promptEndsAt zero if we say nothing
 * @param turnEndsAt when the resident has said all; empty if nothing is said
 * @param interruptsAt when somebody begins to speak over our prompt and we should stop
 * @param backchannelsAt when somebody only shows that he listens and we should go on
 * @param noisesAt when something is to be heard over our prompt that is nobody's word to us: a
 *     cough, a door, a television
 */
public record TurnRecording(
        String name,
        Language language,
        String kind,
        AudioClip heard,
        String prompt,
        Duration promptEndsAt,
        Optional<Duration> turnEndsAt,
        List<Duration> interruptsAt,
        List<Duration> backchannelsAt,
        List<Duration> noisesAt) {

    public TurnRecording {
        interruptsAt = List.copyOf(interruptsAt);
        backchannelsAt = List.copyOf(backchannelsAt);
        noisesAt = List.copyOf(noisesAt);
        if (promptEndsAt.isNegative()) {
            throw new IllegalArgumentException("the prompt cannot end before it begins");
        }
    }

    /** The name only: what people said stays out of logs. */
    @Override
    public String toString() {
        return "TurnRecording[" + name + "]";
    }
}
