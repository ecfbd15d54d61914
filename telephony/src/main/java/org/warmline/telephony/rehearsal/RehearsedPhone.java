package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.call.MediaEar;
import org.warmline.telephony.call.MediaLeg;

/** A telephone that plays a frame a beat and notes when it is told to fall silent. */
final class RehearsedPhone implements MediaLeg {

    private static final String BEGIN = "begin.";

    private final Queue<Object> toPlay = new ArrayDeque<>();
    private final List<Stop> stops = new ArrayList<>();
    private String saying = "";
    private boolean isStopped;
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

    /** How often the caller fell silent in the middle of what it said. */
    List<Stop> stops() {
        return stops;
    }

    @Override
    public void play(AudioFrame frame) {
        toPlay.add(frame);
    }

    @Override
    public void mark(String name) {
        toPlay.add(name);
        if (name.startsWith(BEGIN)) {
            begins(name.substring(BEGIN.length(), name.lastIndexOf('.')));
        }
    }

    @Override
    public void clear() {
        toPlay.removeIf(AudioFrame.class::isInstance);
        stops.add(new Stop(now(), Optional.empty()));
        isStopped = true;
        playMarks();
    }

    @Override
    public void hangUp() {
        toPlay.clear();
    }

    /** The same words once more are the rest of those before. */
    private void begins(String kind) {
        if (isStopped && kind.equals(saying)) {
            stops.add(stops.removeLast().goesOn(now()));
        }
        saying = kind;
        isStopped = false;
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
