package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.call.MediaEar;
import org.warmline.telephony.call.MediaLeg;

/** A telephone that plays a frame a beat and notes when it is told to fall silent. */
final class RehearsedPhone implements MediaLeg {

    private final Queue<Object> toPlay = new ArrayDeque<>();
    private final List<Duration> stopped = new ArrayList<>();
    private @Nullable MediaEar ear;
    private long beats;

    void joined(MediaEar call) {
        ear = call;
    }

    /** Twenty milliseconds: what is due is played, and the frame goes the other way. */
    void beat(AudioFrame said) {
        playMarks();
        if (toPlay.peek() instanceof AudioFrame) {
            toPlay.poll();
        }
        playMarks();
        beats++;
        if (ear != null) {
            ear.heard(said);
        }
    }

    Duration now() {
        return AudioFrame.DURATION.multipliedBy(beats);
    }

    List<Duration> stopped() {
        return stopped;
    }

    @Override
    public void play(AudioFrame frame) {
        toPlay.add(frame);
    }

    @Override
    public void mark(String name) {
        toPlay.add(name);
    }

    @Override
    public void clear() {
        toPlay.removeIf(AudioFrame.class::isInstance);
        stopped.add(now());
        playMarks();
    }

    @Override
    public void hangUp() {
        toPlay.clear();
    }

    private void playMarks() {
        while (toPlay.peek() instanceof String mark) {
            toPlay.poll();
            if (ear != null) {
                ear.markReached(mark);
            }
        }
    }
}
