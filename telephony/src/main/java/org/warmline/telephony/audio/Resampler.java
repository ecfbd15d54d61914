package org.warmline.telephony.audio;

/**
 * Changes the rate of a clip. Low-passes first (a Kaiser-windowed sinc, about 70 dB down), because
 * the JDK's own conversion folds everything above half the new rate back into the speech band.
 */
public final class Resampler {

    /** A rate at which half and double speed both stay within what is resampled. */
    private static final int TAPE_RATE = 16_000;

    /** Zero crossings of the sinc on each side: passes speech up to 3,450 Hz at a rate of 8,000. */
    private static final int CROSSINGS = 32;

    /** The filter's middle as a share of the lower of the two rates; it is closed at one half. */
    private static final double CUT_OFF = 0.466;

    private static final double KAISER_BETA = 6.76;

    private Resampler() {}

    /**
     * The same sound played faster on the line, and higher, as a tape does it.
     *
     * @param clip at the line's rate
     * @param speed 0.5 to 2; 1 leaves it as it is
     */
    public static AudioClip faster(AudioClip clip, double speed) {
        if (speed == 1) {
            return clip;
        }
        var tape = new AudioClip(TAPE_RATE, clip.samples());
        int rate = (int) Math.round(TAPE_RATE / speed);
        return new AudioClip(AudioFrame.SAMPLE_RATE, resample(tape, rate).samples());
    }

    /**
     * The same sound at another rate; the clip itself if it has that rate.
     *
     * @param rate samples per second, 8,000 to 48,000
     */
    public static AudioClip resample(AudioClip clip, int rate) {
        if (clip.sampleRate() == rate) {
            return clip;
        }
        int common = gcd(clip.sampleRate(), rate);
        int up = rate / common;
        int down = clip.sampleRate() / common;
        var filter = filter(up, Math.min(1.0, (double) up / down));
        long length = ((long) clip.samples().length * up + down - 1) / down;
        return new AudioClip(
                rate, convolve(clip.samples(), new short[Math.toIntExact(length)], filter, down));
    }

    private static short[] convolve(short[] in, short[] out, float[][] filter, int down) {
        int half = filter[0].length / 2;
        for (int n = 0; n < out.length; n++) {
            long position = (long) n * down;
            int first = (int) (position / filter.length) - half + 1;
            float[] taps = filter[(int) (position % filter.length)];
            float sum = 0;
            int end = Math.min(taps.length, in.length - first);
            for (int k = Math.max(0, -first); k < end; k++) {
                sum += taps[k] * in[first + k];
            }
            out[n] = (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return out;
    }

    /** One set of taps for each of the {@code up} places that a new sample has between two old. */
    private static float[][] filter(int up, double narrowing) {
        double cutOff = CUT_OFF * narrowing;
        int half = (int) Math.ceil(CROSSINGS / narrowing);
        var filter = new float[up][2 * half];
        for (int phase = 0; phase < up; phase++) {
            double sum = 0;
            var taps = new double[2 * half];
            for (int k = 0; k < taps.length; k++) {
                double distance = k - half + 1 - (double) phase / up;
                taps[k] = sinc(2 * cutOff * distance) * kaiser(distance / half);
                sum += taps[k];
            }
            for (int k = 0; k < taps.length; k++) {
                filter[phase][k] = (float) (taps[k] / sum);
            }
        }
        return filter;
    }

    private static double sinc(double x) {
        return Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double kaiser(double x) {
        double inside = 1 - x * x;
        return inside <= 0 ? 0 : bessel(KAISER_BETA * Math.sqrt(inside)) / bessel(KAISER_BETA);
    }

    /** The modified Bessel function of the first kind and order zero. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
