package org.warmline.telephony.call;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.turn.Floor;

/**
 * Question and answer on an open line: listens without a pause, lets the floor know what is heard,
 * and asks the conversation for the next turn when the floor says so. Runs in the call's mailbox;
 * its time is the frames that come in.
 */
final class TurnTaking implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TurnTaking.class);

    private final CallSession session;
    private final Conversation conversation;
    private final OurSide ours;
    private final Hearing hearing;
    private final CallMeter meter;
    private final TurnClock clock;
    private final LeaveTaking leave = new LeaveTaking();

    private long framesHeard;
    private Transcript lastPartial;

    TurnTaking(CallSession session, OurSide ours, LineEquipment equipment) {
        this.session = session;
        this.conversation = session.conversation();
        this.ours = ours;
        this.meter = equipment.meter();
        this.clock = new TurnClock(meter);
        this.lastPartial = Transcript.nothing(conversation.language());
        this.hearing =
                new Hearing(
                        equipment.recognizer(),
                        conversation.language(),
                        conversation.phrasesToSpot(),
                        this::heard);
    }

    /**
     * The next frame from the other side.
     *
     * @param voice true if somebody speaks in it
     * @param arrived when it came, by {@link System#nanoTime}
     */
    void frame(AudioFrame frame, boolean voice, long arrived) {
        framesHeard++;
        ours.melody().hears(frame, voice);
        if (voice) {
            clock.voice(arrived);
        }
        hearing.take(frame);
        if (exchange().isOpen()) {
            decide(exchange().floor().frame(voice));
        }
        ours.hears(voice, framesHeard);
        if (exchange().isMeanwhile() && exchange().floor().frame(voice) == Floor.Decision.COLLECT) {
            hearing.collect();
        }
        if (exchange().isOpen()) {
            exchange().keys().frame().ifPresent(this::keysEntered);
        }
        if (leave.mayHangUpAfter(voice)) {
            leave();
        }
    }

    /** Nothing of ours can come back any more: words that were taken for an echo may be theirs. */
    void echoIsOver() {
        if (!lastPartial.isEmpty() && exchange().floor().isOpen()) {
            hearing.collect();
        }
    }

    void keyPressed(char key) {
        if (exchange().isOpen()) {
            if (exchange().floor().keyPressed() == Floor.Decision.INTERRUPTED) {
                ours.stop(framesHeard);
            }
            exchange().keys().pressed(key).ifPresent(this::keysEntered);
        } else if (ours.hasLastWord() || exchange().isMeanwhile()) {
            conversation.keyUnasked(key);
        }
    }

    /** Asks for what was still to come when the words before it were said, if it is there. */
    void goOnIfThereIsMore() {
        if (exchange().isMeanwhile() && !ours.isSpeaking()) {
            conversation.more().ifPresent(this::goOn);
        }
    }

    /** Passes on the last words. May be called twice. */
    @Override
    public void close() {
        exchange().over();
        hearing.close();
    }

    private void heard(Heard news) {
        switch (news) {
            case Heard.Partial(var transcript) -> {
                if (!transcript.isEmpty()) {
                    conversation.hearing(transcript);
                    consider(transcript, transcript);
                }
            }
            case Heard.Complete(var transcript) -> {
                if (!exchange().isEcho(transcript)) {
                    clock.read(() -> conversation.overheard(transcript, false));
                }
                if (exchange().heard(transcript)) {
                    consider(transcript, Transcript.nothing(hearing.language()));
                } else {
                    lastPartial = Transcript.nothing(hearing.language());
                }
            }
            case Heard.Spotted(_, var transcript) -> {
                conversation.overheard(transcript, true);
                alarmed(transcript);
            }
            case Heard.Otherwise(var transcript) -> {
                if (!exchange().isEcho(transcript)) {
                    conversation.heardOtherwise(transcript);
                }
            }
            case Heard.Lost _ ->
                    LOG.warn("call {}: nothing more is heard", session.attempt().value());
        }
    }

    /** Lets the floor know of words, unless nothing has changed. */
    private void consider(Transcript latest, Transcript unfinished) {
        boolean grown = !latest.text().equals(lastPartial.text());
        lastPartial = unfinished;
        if (!grown || !exchange().isOpen()) {
            return;
        }
        if (!ours.isSpeaking()) {
            decide(exchange().floor().words(conversation.progress(exchange().soFar(unfinished))));
        } else if (!exchange().mayBeEcho(latest)) {
            decide(exchange().overPrompt(latest, conversation.progress(latest)));
        }
    }

    /**
     * Whoever seems to name a danger is listened to at once, over our prompt too, and the
     * conversation gets a reply whether or not there is a word beside it. A danger that we are
     * speaking of by then stops us no more.
     */
    private void alarmed(Transcript spotted) {
        boolean isKnown = ours.isSpeaking() && conversation.isTakenUp(spotted);
        if (exchange().isOpen() && !isKnown && !exchange().mayBeEcho(spotted)) {
            exchange().alarmed();
            if (ours.isSpeaking() && exchange().floor().alarm() == Floor.Decision.INTERRUPTED) {
                ours.stop(framesHeard);
            }
        }
    }

    /**
     * Takes a look at words that the recognizer has not told yet. The voice is there and is loud,
     * so one word of ours in it proves no echo.
     */
    private void look() {
        var now = hearing.soFar();
        boolean isOurs = now.words().size() > 1 && exchange().mayBeEcho(now);
        if (!now.isEmpty() && !isOurs) {
            decide(exchange().overPrompt(now, conversation.progress(now)));
        }
    }

    private void decide(Floor.Decision decision) {
        switch (decision) {
            case CARRY_ON -> {}
            case COLLECT -> hearing.collect();
            case LOOK -> look();
            case INTERRUPTED -> {
                if (ours.hasCutIn()) {
                    meter.cutIn();
                    exchange().goesOnWithReplyBefore();
                }
                ours.stop(framesHeard);
            }
            case SILENCE, REPLY_OVER -> collect(decision);
            case UNINTELLIGIBLE -> replied(new Reply.Unintelligible(exchange().wasInterrupted()));
        }
    }

    /** Takes the words that the recognizer still has before judging what came. */
    private void collect(Floor.Decision decision) {
        clock.decided();
        hearing.endUtterance();
        clock.worded();
        var reply = exchange().reply();
        if (reply.isPresent()) {
            replied(reply.get());
        } else if (exchange().isAlarmed()) {
            replied(new Reply.Unintelligible(exchange().wasInterrupted()));
        } else if (exchange().wasStoppedInVain()) {
            resume();
        } else if (decision == Floor.Decision.SILENCE) {
            boolean stopped = exchange().wasInterrupted();
            replied(
                    hearing.isLost() || exchange().hasMissedAVoice()
                            ? new Reply.Unintelligible(stopped)
                            : new Reply.Silence(stopped));
        } else if (exchange().wasOnlyEcho()) {
            decide(exchange().floor().nothingSaid());
        } else {
            decide(exchange().floor().wordless());
        }
    }

    private void keysEntered(String digits) {
        hearing.endUtterance();
        replied(new Reply.Keys(digits, exchange().wasInterrupted()));
    }

    private void replied(Reply reply) {
        exchange().over();
        if (exchange().wasInterrupted()) {
            conversation.heardOnly(ours.sentencesHeard());
        }
        var turn = conversation.next(reply);
        reply.inWords().ifPresent(_ -> clock.answered());
        goOn(turn);
        reply.inWords().ifPresent(exchange()::follows);
    }

    private void goOn(Turn turn) {
        if (conversation.language() != hearing.language()) {
            hearing.changeTo(
                    conversation.language(),
                    conversation.phrasesToSpot(),
                    AudioFrame.DURATION.multipliedBy(framesHeard));
        }
        say(turn);
    }

    /** Unless the call is over. */
    void say(Turn turn) {
        if (session.isEnding()) {
            return;
        }
        ours.say(turn, hearing.language(), framesHeard);
        lastPartial = Transcript.nothing(hearing.language());
        if (ours.hasBegun()) {
            clock.frameSaid();
        }
    }

    /** Nobody wanted anything: we go on where we were. */
    private void resume() {
        if (session.isEnding()) {
            return;
        }
        ours.resume(framesHeard);
        lastPartial = Transcript.nothing(hearing.language());
    }

    private Exchange exchange() {
        return ours.exchange();
    }

    /** True while the words are being said after which we hang up, or something said over them. */
    boolean isLeaving() {
        return ours.hasLastWord() && (ours.isSpeaking() || leave.isWaiting());
    }

    /** All of our words are out at the other end. */
    void promptEnded() {
        if (!ours.hasLastWord()) {
            exchange().promptEnded(framesHeard);
        } else if (!leave.isWaiting() && leave.isAtOnce()) {
            leave();
        }
    }

    /** What came over our goodbye is heard to its end, and what it calls for is still said. */
    private void leave() {
        leave.again();
        hearing.endUtterance();
        conversation.beforeHangUp().ifPresentOrElse(this::say, session::hangUpAsAsked);
    }
}
