package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.call.CallReport;
import org.warmline.telephony.call.Conversation;
import org.warmline.telephony.call.LiveCall;
import org.warmline.telephony.call.Reply;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.turn.Progress;

/** Asks one question, notes when the reply is taken, and has nothing more to say. */
final class OneTurn implements Conversation {

    /** Our side of a recording in which we say nothing. */
    private static final String NOTHING = "…";

    private final TurnRecording recording;
    private final Listener listener;
    private final Supplier<Duration> clock;
    private @Nullable Duration takenAt;

    OneTurn(TurnRecording recording, Listener listener, Supplier<Duration> clock) {
        this.recording = recording;
        this.listener = listener;
        this.clock = clock;
    }

    Optional<Duration> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    @Override
    public Language language() {
        return recording.language();
    }

    @Override
    public List<String> phrasesToSpot() {
        return List.of();
    }

    @Override
    public Turn opening(LiveCall call) {
        var text = recording.prompt().isBlank() ? NOTHING : recording.prompt();
        var say =
                recording.promptEndsAt().isZero()
                        ? List.<Utterance>of()
                        : List.of(Utterance.of(text, recording.language()));
        return new Turn(recording.kind(), say, listener.patience(recording.kind()));
    }

    @Override
    public Turn next(Reply reply) {
        if (takenAt == null && !(reply instanceof Reply.Silence)) {
            takenAt = clock.get();
        }
        return new Turn(Turn.STATEMENT, List.of(), listener.patience(Turn.STATEMENT));
    }

    @Override
    public void overheard(Transcript transcript, boolean spotted) {}

    @Override
    public void heardOtherwise(Transcript transcript) {}

    @Override
    public void hearing(Transcript partial) {}

    @Override
    public Progress progress(Transcript soFar) {
        return listener.progress(soFar, recording.language(), recording.kind());
    }

    @Override
    public void machineSuspected() {}

    @Override
    public void ended(CallReport report) {}
}
