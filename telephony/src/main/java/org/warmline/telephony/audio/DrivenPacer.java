package org.warmline.telephony.audio;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes only when it is told to, so that a whole call takes milliseconds. */
public final class DrivenPacer implements Pacer {

    private final CopyOnWriteArrayList<Line> lines = new CopyOnWriteArrayList<>();
    private long now;
    private long sent;

    /** Gives every line one beat. */
    public void tick() {
        now += AudioFrame.DURATION.toNanos();
        lines.forEach(line -> line.tick(now));
    }

    /** Gives as many beats as fit into that time. */
    public void advance(Duration time) {
        long beats = time.dividedBy(AudioFrame.DURATION);
        for (long beat = 0; beat < beats; beat++) {
            tick();
        }
    }

    /** How many lines get the beat. */
    public int lines() {
        return lines.size();
    }

    @Override
    public Ticking start(Line line) {
        lines.add(line);
        return () -> lines.remove(line);
    }

    @Override
    public void frameSent(long due) {
        sent++;
    }

    @Override
    public long framesSent() {
        return sent;
    }

    @Override
    public long framesLate() {
        return 0;
    }

    @Override
    public void close() {
        lines.clear();
    }
}
