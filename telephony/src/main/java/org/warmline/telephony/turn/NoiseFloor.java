package org.warmline.telephony.turn;

/**
 * Learns how loud a line is when nobody speaks: falls at once with the quietest frame, rises
 * slowly, so that a long sentence is not taken for noise.
 */
final class NoiseFloor {

    /** No voice is quieter than this, in dBFS. */
    static final double QUIETEST_VOICE = -50;

    /** However loud the room is, a voice louder than this counts, in dBFS. */
    static final double LOUDEST_FLOOR = -32;

    /** How far a voice stands above the noise, in decibels. */
    private static final double STEP = 9;

    /** Decibels that the floor rises in each frame: 1 dB a second. */
    private static final double RISE = 0.02;

    private double noise = QUIETEST_VOICE - STEP;

    boolean isAbove(double level) {
        noise = Math.min(level, noise + RISE);
        return level >= Math.clamp(noise + STEP, QUIETEST_VOICE, LOUDEST_FLOOR);
    }
}
