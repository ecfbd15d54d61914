package org.warmline.telephony.audio;

/**
 * Longer or shorter without a change of pitch: overlapping windows, each taken from near its place
 * where it fits best to what is there already (WSOLA, Verhelst and Roelands 1993).
 */
public final class Stretch {

    private static final int WINDOW = 240; // 30 ms: two periods of a low voice
    private static final int HOP = WINDOW / 2;
    private static final int SEARCH = 64; // 8 ms either way
    private static final double[] FADE = fade();

    private Stretch() {}

    /**
     * @param factor 2 makes it twice as long, 0.5 half as long
     */
    public static short[] by(double factor, short[] sound) {
        int length = (int) Math.round(sound.length * factor);
        if (length == sound.length || sound.length < 2 * WINDOW || length < 2 * WINDOW) {
            return sound;
        }
        var out = new double[length + WINDOW];
        add(sound, 0, out, 0, true);
        int last = 0;
        for (int to = HOP; to < length; to += HOP) {
            int wanted = (int) (to / factor);
            int from = bestNear(sound, wanted, last + HOP);
            add(sound, from, out, to, false);
            last = from;
        }
        var result = new short[length];
        for (int i = 0; i < length; i++) {
            result[i] = (short) Math.clamp(Math.round(out[i]), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return result;
    }

    private static void add(short[] sound, int from, double[] out, int to, boolean first) {
        for (int i = 0; i < WINDOW && from + i < sound.length && to + i < out.length; i++) {
            double weight = first && i < HOP ? 1 : FADE[i];
            out[to + i] += weight * sound[from + i];
        }
    }

    /** Where the sound looks most like what would have followed naturally. */
    private static int bestNear(short[] sound, int wanted, int natural) {
        int limit = sound.length - HOP;
        if (natural >= limit) {
            return Math.clamp(wanted, 0, Math.max(0, limit));
        }
        int best = Math.clamp(wanted, 0, limit);
        double bestLikeness = Double.NEGATIVE_INFINITY;
        int end = Math.min(limit, wanted + SEARCH);
        for (int from = Math.max(0, wanted - SEARCH); from <= end; from++) {
            double likeness = likeness(sound, from, natural);
            if (likeness > bestLikeness) {
                bestLikeness = likeness;
                best = from;
            }
        }
        return best;
    }

    private static double likeness(short[] sound, int a, int b) {
        double product = 0;
        double energy = 1;
        for (int i = 0; i < HOP && Math.max(a, b) + i < sound.length; i++) {
            product += (double) sound[a + i] * sound[b + i];
            energy += (double) sound[a + i] * sound[a + i];
        }
        return product / Math.sqrt(energy);
    }

    private static double[] fade() {
        var weights = new double[WINDOW];
        for (int i = 0; i < WINDOW; i++) {
            weights[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW);
        }
        return weights;
    }
}
