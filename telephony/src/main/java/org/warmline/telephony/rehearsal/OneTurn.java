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

/**
 * Asks one question, notes when the reply is taken, and begins with the next one: who had not
 * finished goes on into that.
 */
final class OneTurn implements Conversation {

    /** Our side of a recording in which we say nothing. */
    private static final String NOTHING = "…";

    /** What we say next, and how long it takes. */
    static final String NEXT = "……";

    static final Duration NEXT_LASTS = Duration.ofSeconds(2);

    private final TurnRecording recording;
    private final Listener listener;
    private final Supplier<Duration> clock;
    private @Nullable Duration takenAt;
    private @Nullable Duration mendedAt;

    OneTurn(TurnRecording recording, Listener listener, Supplier<Duration> clock) {
        this.recording = recording;
        this.listener = listener;
        this.clock = clock;
    }

    Optional<Duration> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    /** True if the reply was taken too early, and all of the rest was heard as its rest. */
    boolean isMended() {
        return mendedAt != null && !isTooEarly(mendedAt);
    }

    /** True if nothing that comes now changes anything. */
    boolean isDone() {
        return takenAt != null && (!isTooEarly(takenAt) || isMended());
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
        if (reply instanceof Reply.Longer) {
            mendedAt = clock.get();
        } else if (takenAt == null && !(reply instanceof Reply.Silence)) {
            takenAt = clock.get();
        }
        var next = Utterance.of(NEXT, recording.language());
        return new Turn(Turn.STATEMENT, List.of(next), listener.patience(Turn.STATEMENT));
    }

    private boolean isTooEarly(Duration at) {
        return recording.turnEndsAt().filter(end -> at.compareTo(end) < 0).isPresent();
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
