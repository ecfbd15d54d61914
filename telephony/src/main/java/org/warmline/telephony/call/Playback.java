package org.warmline.telephony.call;

import java.util.List;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Pacer;

/**
 * Says one prompt after another between its two marks. The frames go out on the pacer's thread and
 * wait for nothing that the call thinks about: neither for its recognizer nor for the database. A
 * few are always on their way before they are due, so that nothing that keeps this machine for a
 * moment is heard; what was sent and not yet heard is taken back when we stop.
 */
final class Playback {

    /** How long after the last frame its mark is waited for: 2 s. */
    static final int MARK_PATIENCE = 100;

    /** So many frames are sent ahead of the ear: 100 ms. */
    static final int LEAD = 5;

    private final MediaLeg leg;
    private final Recorder recorder;
    private final Pacer pacer;
    private Prompt prompt = new Prompt(List.of(), List.of());
    private List<AudioFrame> frames = List.of();
    private String endMark = "";
    private int sent;
    private int beats;
    private boolean speaking;
    private boolean hushed;

    Playback(MediaLeg leg, Recorder recorder, Pacer pacer) {
        this.leg = leg;
        this.recorder = recorder;
        this.pacer = pacer;
    }

    synchronized void start(Prompt prompt, String kind, int number) {
        this.prompt = prompt;
        frames = prompt.frames();
        endMark = "end." + kind + "." + number;
        sent = 0;
        beats = 0;
        speaking = true;
        hushed = false;
        recorder.promptBegins();
        leg.mark("begin." + kind + "." + number);
        markEnd();
        long now = System.nanoTime();
        for (int i = 0; i < LEAD; i++) {
            send(now);
        }
    }

    /** The pacer's next beat; returns at once. */
    synchronized void beat(long due) {
        if (isSounding()) {
            beats++;
            send(due);
        }
    }

    /** What is left of a prompt that was stopped, from the beginning of the phrase. */
    synchronized Prompt rest() {
        return prompt.from(framesHeard());
    }

    /** The same, from the beginning of the word. */
    synchronized Prompt restOfWord() {
        return prompt.fromWord(framesHeard());
    }

    synchronized int framesLeft() {
        return frames.size() - framesHeard();
    }

    /** How many of its sentences are not, or not wholly, out at the other end. */
    synchronized int sentencesLeft() {
        return prompt.sentencesAfter(framesHeard());
    }

    /** How many frames of the prompt are out at the other end, or nearly so. */
    synchronized int framesHeard() {
        return Math.min(sent, beats);
    }

    /** True if some of the prompt is on its way. */
    synchronized boolean hasBegun() {
        return sent > 0;
    }

    /** True from the first frame until the last one is out at the other end, or we stop. */
    synchronized boolean isSpeaking() {
        return speaking;
    }

    /** True if something is to be heard of us. */
    synchronized boolean isSounding() {
        return speaking && !hushed;
    }

    synchronized boolean isHushed() {
        return speaking && hushed;
    }

    /**
     * @return true once, if the prompt is taken to be out because its mark never came back
     */
    synchronized boolean isGivenUp() {
        return isSounding() && beats >= frames.size() + MARK_PATIENCE && over();
    }

    /**
     * @return true if this is the mark behind the last frame of what is being said; a stale one is
     *     ignored
     */
    synchronized boolean isOver(String mark) {
        return isSounding() && sent == frames.size() && mark.equals(endMark) && over();
    }

    /** Is not heard any more, but has not stopped yet: takes back what is on its way. */
    synchronized void hush() {
        if (isSounding()) {
            takeBack();
            hushed = true;
        }
    }

    /** Stops in the middle. */
    synchronized void stop() {
        if (isSounding()) {
            takeBack();
        }
        speaking = false;
    }

    /** Nobody is there any more. */
    synchronized void lineIsGone() {
        speaking = false;
    }

    private void takeBack() {
        recorder.unsaid(sent - framesHeard());
        sent = framesHeard();
        leg.clear();
    }

    private void send(long due) {
        if (sent < frames.size()) {
            var frame = frames.get(sent++);
            leg.play(frame);
            recorder.said(frame);
            pacer.frameSent(due);
            markEnd();
        }
    }

    private boolean over() {
        speaking = false;
        return true;
    }

    private void markEnd() {
        if (sent == frames.size()) {
            leg.mark(endMark);
        }
    }
}
