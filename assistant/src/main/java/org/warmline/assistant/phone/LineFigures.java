package org.warmline.assistant.phone;

import java.util.Map;

/**
 * How this node's lines do, since it was started. Names nobody.
 *
 * @param lines how many calls there may be at once
 * @param calls how many there are: being placed, ringing, talking
 * @param talking those of them whose sound is up
 * @param free how many more the machine bears now
 * @param timesShort how often nobody was called for a while because the calls needed the machine
 * @param sound how punctual our sound went out
 * @param turns how fast we answered
 */
public record LineFigures(
        int lines,
        int calls,
        int talking,
        int free,
        long timesShort,
        LineFigures.Sound sound,
        LineFigures.Turns turns) {

    /** Stages of a turn, as {@link Turns#stages} names them, in their order. */
    public static final String END_OF_TURN = "endOfTurn";

    public static final String WORDS = "words";
    public static final String UNDERSTANDING = "understanding";
    public static final String ANSWER = "answer";
    public static final String FIRST_FRAME = "firstFrame";

    /**
     * @param sent frames of 20 ms
     * @param late those that went out more than 20 ms late
     * @param waitP99Millis how long a frame that came in waited for a worker
     */
    public record Sound(long sent, long late, double waitP99Millis) {

        /** From 0 to 1. */
        public double lateShare() {
            return sent == 0 ? 0 : (double) late / sent;
        }
    }

    /**
     * @param taken how many
     * @param cutIn those into whose first words somebody went on speaking
     * @param whole from the resident's last voice to our first frame
     * @param stages the parts of that time
     */
    public record Turns(long taken, long cutIn, Spread whole, Map<String, Spread> stages) {}

    /** In milliseconds. */
    public record Spread(double p50, double p95, double p99) {}
}
