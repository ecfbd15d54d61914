package org.warmline.telephony.call;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Pacer;

/**
 * One call from its registration to its report. What arrives from outside, on any thread, goes into
 * the mailbox; everything else runs there, one thing at a time. Time is counted in beats of 20 ms.
 */
final class CallSession implements LiveCall {

    private static final Logger LOG = LoggerFactory.getLogger(CallSession.class);

    private final CallRequest request;
    private final Conversation conversation;
    private final LineEquipment equipment;
    private final CallSurroundings surroundings;
    private final Mailbox mailbox;
    private final Pacer.Ticking ticking;
    private final CallTime time;
    private final Runnable beatsHavePassed = this::beats;
    private final AtomicBoolean joined = new AtomicBoolean();
    private final AtomicReference<@Nullable CarrierCallId> carrierId = new AtomicReference<>();

    private volatile @Nullable OpenLine line;
    private volatile boolean over;
    private CallEvent.@Nullable Ended ended;
    private boolean mediaClosed;
    private boolean ending;
    private boolean hungUpAsAsked;

    CallSession(
            CallRequest request,
            Conversation conversation,
            LineEquipment equipment,
            CallSurroundings surroundings) {
        this.request = request;
        this.conversation = conversation;
        this.equipment = equipment;
        this.surroundings = surroundings;
        this.mailbox =
                new Mailbox(equipment.workers(), this::broken, surroundings::waitedForAWorker);
        this.time = new CallTime(CallPatience.wholeCall(request));
        this.ticking = equipment.pacer().start(this::tick);
    }

    // From outside, on any thread.

    /** Our sound goes out here and now; everything else finds its time in the mailbox. */
    private void tick(long due) {
        try {
            var open = line;
            if (open != null && !over) {
                open.soundIsDue(due);
                if (time.isDeadAfter(OpenLine.DEAD_LINE)) {
                    tell(OpenLine::isDead);
                }
            }
        } catch (RuntimeException trouble) {
            mailbox.post(() -> broken(trouble));
        }
        if (time.beatCame()) {
            mailbox.post(beatsHavePassed);
        }
    }

    /** We may have wanted to hang up while the carrier was still asked, and had no name for it. */
    void accepted(CarrierCallId call) {
        if (carrierId.compareAndSet(null, call)) {
            mailbox.post(() -> {
                if (ending) {
                    carrierHangUp();
                }
            });
        }
    }

    /** It was never to be: another call has its name. */
    void forget() {
        ticking.stop();
    }

    void refused() {
        mailbox.post(() -> finish(CallEnding.FAILED));
    }

    /** True while its media is up. */
    boolean isTalking() {
        return line != null && !over;
    }

    void on(CallEvent event) {
        if (isOurs(event.call())) {
            mailbox.post(() -> happened(event));
        }
    }

    Optional<MediaEar> join(CarrierCallId call, MediaLeg leg) {
        if (over || !isOurs(call) || !joined.compareAndSet(false, true)) {
            return Optional.empty();
        }
        mailbox.post(() -> open(leg));
        return Optional.of(new SessionEar(this));
    }

    /** False if the call has its media, so that it is certainly there. */
    boolean giveUp() {
        if (!joined.compareAndSet(false, true)) {
            return false;
        }
        mailbox.post(() -> finish(CallEnding.FAILED));
        return true;
    }

    /** Twenty milliseconds of sound have come in. */
    void heard(AudioFrame frame) {
        time.soundCame();
        long arrived = System.nanoTime();
        tell(open -> {
            equipment.meter().frameWaited(Duration.ofNanos(System.nanoTime() - arrived));
            open.heard(frame, arrived);
        });
    }

    /** Something came in on the media. */
    void tell(Consumer<OpenLine> news) {
        mailbox.post(() -> {
            if (line != null && !over) {
                news.accept(line);
            }
        });
    }

    /** The media is gone: first the last words, then what follows from it. */
    void mediaGone() {
        mailbox.post(this::closeLine);
        mailbox.post(this::mediaClosed);
    }

    /** With a goodbye, if the conversation has one and does not say it already. */
    void sayGoodbye() {
        mailbox.post(() -> {
            if (line == null || ending) {
                hangUpNow();
                return;
            }
            time.hangUpWithin(CallPatience.GOODBYE);
            if (!line.isLeaving()) {
                interrupt(line, conversation.interrupted());
            }
        });
    }

    void hangUpNow() {
        mailbox.post(() -> {
            endCall();
            finish(line == null ? CallEnding.CANCELED : CallEnding.COMPLETED);
        });
    }

    @Override
    public AttemptId attempt() {
        return request.attempt();
    }

    @Override
    public Recording recordingSoFar() {
        var open = line;
        return open == null ? Recording.NOTHING : open.recorder().recording();
    }

    @Override
    public void hangUp() {
        mailbox.post(this::hangUpAfterWords);
    }

    // In the mailbox.

    Conversation conversation() {
        return conversation;
    }

    /** True once we hang up or know that the call is over: nothing more is said. */
    boolean isEnding() {
        return ending;
    }

    /** The words after which we were to hang up are out. */
    void hangUpAsAsked() {
        hungUpAsAsked = true;
        endCall();
    }

    private void interrupt(OpenLine open, Turn goodbye) {
        if (goodbye.say().isEmpty()) {
            hangUpNow();
        } else {
            open.interrupt(goodbye);
        }
    }

    private void open(MediaLeg leg) {
        if (over || ending) {
            leg.hangUp();
            return;
        }
        time.hangUpAfter(CallPatience.beats(request.limit()));
        var opened = new OpenLine(this, leg, equipment);
        line = opened;
        opened.open();
    }

    private void happened(CallEvent event) {
        switch (event) {
            case CallEvent.Ringing _ -> {}
            case CallEvent.Answered _ -> {
                if (line == null) {
                    time.hangUpWithin(CallPatience.MEDIA);
                }
            }
            case CallEvent.MachineDetected _ -> conversation.machineSuspected();
            case CallEvent.Ended end -> ended(end);
        }
    }

    private void ended(CallEvent.Ended event) {
        ended = event;
        ending = true;
        if (line == null || mediaClosed) {
            finish(event.ending());
        } else {
            time.reportWithin(CallPatience.LAST_WORDS);
        }
    }

    private void mediaClosed() {
        mediaClosed = true;
        ending = true;
        if (ended != null) {
            finish(ended.ending());
        } else {
            time.reportWithin(CallPatience.ENDING);
        }
    }

    /** All that have passed since the mailbox last came to it. */
    private void beats() {
        for (int i = time.beatsToCount(); i > 0; i--) {
            beat();
        }
    }

    private void beat() {
        time.pass();
        if (line != null && !mediaClosed && !over) {
            line.beat();
        }
        if (time.isTimeToHangUp()) {
            endCall();
        }
        if (time.isTimeToReport() && !over) {
            timeUp();
        }
    }

    /** The carrier has not said how the call ended, or its media has not closed. */
    private void timeUp() {
        if (ended != null) {
            finish(ended.ending());
            return;
        }
        carrierHangUp();
        finish(line == null ? CallEnding.FAILED : CallEnding.COMPLETED);
    }

    private void hangUpAfterWords() {
        if (line == null) {
            hangUpAsAsked();
        } else {
            line.hangUpAfterWords();
        }
    }

    /** Hangs up, for whatever reason. May be called twice. */
    void endCall() {
        if (ending || over) {
            return;
        }
        ending = true;
        time.reportAfter(CallPatience.ENDING);
        if (line == null) {
            carrierHangUp();
        } else {
            line.hangUp();
        }
    }

    private void carrierHangUp() {
        var call = carrierId.get();
        if (call != null) {
            surroundings.hangUp(call);
        }
    }

    /** First the last words, then the report; each a task of its own, so that none is lost. */
    private void finish(CallEnding how) {
        ending = true;
        mailbox.post(this::closeLine);
        mailbox.post(() -> report(how));
    }

    private void closeLine() {
        if (line != null) {
            line.close();
        }
    }

    private void report(CallEnding how) {
        if (over) {
            return;
        }
        over = true;
        ticking.stop();
        var recorder = line == null ? null : line.recorder();
        var length = recorder == null ? Duration.ZERO : recorder.length();
        var recording = Optional.ofNullable(recorder).map(Recorder::recording);
        try {
            conversation.ended(new CallReport(attempt(), how, length, recording, hungUpAsAsked));
        } finally {
            surroundings.reported(attempt());
        }
    }

    /** The one place where trouble in a call arrives: this call is ended, the others live on. */
    private void broken(Throwable trouble) {
        LOG.error(
                "call {}: ended because of {} at {}",
                attempt().value(),
                trouble.getClass().getName(),
                trouble.getStackTrace().length == 0 ? "?" : trouble.getStackTrace()[0]);
        mailbox.post(this::endCall);
    }

    private boolean isOurs(CarrierCallId call) {
        return carrierId.compareAndSet(null, call) || call.equals(carrierId.get());
    }
}
