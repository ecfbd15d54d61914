package org.warmline.telephony.call;

import java.util.Optional;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.speech.Utterance;

/** Sentences that a person has recorded, to be heard instead of a synthetic voice. */
@FunctionalInterface
public interface RecordedSentences {

    /** Nobody has recorded anything. */
    RecordedSentences NONE = _ -> Optional.empty();

    /**
     * At once, for somebody waits on the line.
     *
     * @return the sound of exactly these words at the line's rate and at the pace that is asked
     */
    Optional<AudioClip> of(Utterance utterance);
}
