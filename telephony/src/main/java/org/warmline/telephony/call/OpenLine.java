package org.warmline.telephony.call;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.telephony.audio.AudioFrame;

/**
 * One call while its media is up: what comes in is recorded and listened to, what we say goes out.
 * Runs in the call's mailbox; its time is frames and beats.
 */
final class OpenLine {

    /** No frame for so many beats means that the line is dead: 5 s. */
    static final int DEAD_LINE = 250;

    private static final Logger LOG = LoggerFactory.getLogger(OpenLine.class);

    private final CallSession session;
    private final MediaLeg leg;
    private final Recorder recorder = new Recorder();
    private final Playback playback;
    private final TheirVoice theirVoice;
    private final OurSide ours;
    private final TurnTaking turns;

    OpenLine(CallSession session, MediaLeg leg, LineEquipment equipment) {
        this.session = session;
        this.leg = leg;
        this.playback = new Playback(leg, recorder, equipment.pacer());
        this.theirVoice = new TheirVoice(equipment.voiceActivity().get());
        this.ours = new OurSide(equipment.prompts(), playback, session.conversation().language());
        this.turns = new TurnTaking(session, ours, equipment);
    }

    void open() {
        turns.say(session.conversation().opening(session));
    }

    /**
     * @param arrived when it came, by {@link System#nanoTime}
     */
    void heard(AudioFrame frame, long arrived) {
        recorder.heard(frame);
        boolean voice = theirVoice.hears(frame, playback.isSounding());
        turns.frame(frame, voice, arrived);
        if (theirVoice.isEchoOver()) {
            turns.echoIsOver();
        }
    }

    void keyPressed(char key) {
        turns.keyPressed(key);
    }

    void markReached(String mark) {
        if (playback.isOver(mark)) {
            turns.promptEnded();
        }
    }

    /** On the pacer's thread: another 20 ms of our sound are due. */
    void soundIsDue(long due) {
        playback.beat(due);
    }

    /** Another 20 ms have passed for us, whatever comes in. */
    void beat() {
        if (playback.isGivenUp()) {
            turns.promptEnded();
        }
        turns.goOnIfThereIsMore();
    }

    /** No sound has come in for too long. */
    void isDead() {
        LOG.warn("call {}: no sound has come in for 5 s", session.attempt().value());
        session.endCall();
    }

    /** Hangs up when what is being said is out. */
    void hangUpAfterWords() {
        ours.nothingMore();
        if (!ours.isSpeaking()) {
            session.hangUpAsAsked();
        }
    }

    /** True while the words are being said after which we hang up. */
    boolean isLeaving() {
        return turns.isLeaving();
    }

    /** Whatever is being said or asked: we say goodbye and hang up. */
    void interrupt(Turn goodbye) {
        ours.fallSilent();
        turns.say(goodbye);
    }

    void hangUp() {
        ours.fallSilent();
        leg.hangUp();
    }

    /** Passes on the last words and frees what the call held. May be called twice. */
    void close() {
        playback.lineIsGone();
        theirVoice.close();
        turns.close();
    }

    Recorder recorder() {
        return recorder;
    }
}
