package org.warmline.telephony.audio;

/**
 * The beat of the media path: calls every registered line once each 20 ms. {@link #realTime} keeps
 * to an absolute schedule; a {@link DrivenPacer} moves only when it is told to.
 *
 * <p>A line that sends a frame says so, so that frames which went out late are counted where it
 * matters and not where the beat was given.
 */
public interface Pacer extends AutoCloseable {

    /** A line that wants the beat. Must return at once and must not throw. */
    @FunctionalInterface
    interface Line {

        /**
         * @param due when this beat was due, by {@link System#nanoTime}
         */
        void tick(long due);
    }

    /** A line that gets the beat until it is stopped. */
    @FunctionalInterface
    interface Ticking {

        void stop();
    }

    Ticking start(Line line);

    /** A frame that was due then has gone out now. */
    void frameSent(long due);

    /** Frames sent so far by all lines. */
    long framesSent();

    /** Those of {@link #framesSent} that went out more than 20 ms late. */
    long framesLate();

    /** Stops every line. */
    @Override
    void close();

    /** Two threads of the platform, the best of the ways that were measured. */
    static Pacer realTime() {
        return new ScheduledPacer();
    }
}
