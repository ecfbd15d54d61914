package org.warmline.telephony.call;

import java.util.List;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Pacer;

/** Says one prompt after another, a frame a beat, between its two marks. */
final class Playback {

    /** How long after the last frame its mark is waited for: 2 s. */
    static final int MARK_PATIENCE = 100;

    private final MediaLeg leg;
    private final Recorder recorder;
    private final Pacer pacer;
    private Prompt prompt = new Prompt(List.of(), List.of());
    private List<AudioFrame> frames = List.of();
    private String endMark = "";
    private int next;
    private int waited;
    private boolean speaking;

    Playback(MediaLeg leg, Recorder recorder, Pacer pacer) {
        this.leg = leg;
        this.recorder = recorder;
        this.pacer = pacer;
    }

    void start(Prompt prompt, String kind, int number) {
        this.prompt = prompt;
        frames = prompt.frames();
        endMark = "end." + kind + "." + number;
        next = 0;
        waited = 0;
        speaking = true;
        recorder.promptBegins();
        leg.mark("begin." + kind + "." + number);
        markEnd();
    }

    /** What is left of a prompt that was stopped, from the beginning of the phrase. */
    Prompt rest() {
        return prompt.from(next);
    }

    /** How many frames of the prompt went out so far. */
    int framesSaid() {
        return next;
    }

    /** True from the first frame until the last one is out at the other end. */
    boolean isSpeaking() {
        return speaking;
    }

    /**
     * Plays the next frame.
     *
     * @return true if the prompt is taken to be out because its mark never came back
     */
    boolean beat(long due) {
        if (!speaking) {
            return false;
        }
        if (next < frames.size()) {
            var frame = frames.get(next++);
            leg.play(frame);
            recorder.said(frame);
            pacer.frameSent(due);
            markEnd();
            return false;
        }
        return ++waited >= MARK_PATIENCE && over();
    }

    /**
     * @return true if this is the mark behind the last frame of what is being said; a stale one is
     *     ignored
     */
    boolean isOver(String mark) {
        return speaking && next == frames.size() && mark.equals(endMark) && over();
    }

    /** Stops in the middle and drops what is not yet out. */
    void stop() {
        if (speaking) {
            over();
            leg.clear();
        }
    }

    private boolean over() {
        speaking = false;
        return true;
    }

    private void markEnd() {
        if (next == frames.size()) {
            leg.mark(endMark);
        }
    }
}
