package org.warmline.telephony.rehearsal;

import java.util.Collection;
import java.util.List;
import org.warmline.telephony.speech.SpeechRecognizer;

/** Plays recordings into calls and counts what was decided right. */
public final class TurnEvaluation {

    private final Rehearsal rehearsal;

    public TurnEvaluation(SpeechRecognizer recognizer, Listener listener) {
        this.rehearsal = new Rehearsal(recognizer, listener);
    }

    /** On all processors. */
    public List<TurnOutcome> outcomes(Collection<TurnRecording> recordings) {
        return recordings.parallelStream().map(rehearsal::of).toList();
    }

    public TurnFigures measure(Collection<TurnRecording> recordings) {
        return TurnFigures.of(outcomes(recordings));
    }
}
