package org.warmline.telephony.turn;

/**
 * How long one person pauses inside what they say, learnt from the pauses after which they went on,
 * in one call. Who pauses long is given longer; nobody is given less than others.
 */
public final class Pace {

    /** What is certainly no pause of thought: 300 ms. */
    private static final int SHORTEST = 15;

    /** What came later than this was perhaps no part of the same answer: 2.4 s. */
    private static final int LONGEST = 120;

    /** So much longer than their usual pause we wait. */
    private static final double MARGIN = 1.35;

    /** And so much where only one pause is known. */
    private static final double A_LITTLE = 1.1;

    /** So much at most of what a turn allows. */
    private static final double MOST = 1.6;

    /** How fast the newest pause counts. */
    private static final double NEWEST = 0.4;

    /** Pauses that must be known before they count. */
    private static final int ENOUGH = 2;

    private double usual;
    private int known;

    /** Somebody went on after so many frames of quiet. */
    void wentOnAfter(int frames) {
        if (frames < SHORTEST || frames > LONGEST) {
            return;
        }
        usual = known == 0 ? frames : usual + NEWEST * (frames - usual);
        known++;
    }

    /** So many frames, or more for somebody who is slow. */
    int slowed(int frames) {
        if (known < ENOUGH) {
            return frames;
        }
        return atMost(usual * MARGIN, frames);
    }

    /** The same where nothing tells that they have finished: then one pause is enough to go by. */
    int atLeastAsBefore(int frames) {
        return known == 0 ? frames : Math.max(slowed(frames), atMost(usual * A_LITTLE, frames));
    }

    private static int atMost(double wanted, int frames) {
        return (int) Math.clamp(Math.round(wanted), frames, Math.round(frames * MOST));
    }
}
