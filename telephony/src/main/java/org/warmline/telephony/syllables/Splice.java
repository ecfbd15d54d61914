package org.warmline.telephony.syllables;

import java.time.Duration;
import java.util.Arrays;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;

/** A growing sound: pieces are joined with a short cross-fade, silence keeps them apart. */
final class Splice {

    private short[] sound = new short[AudioFrame.SAMPLE_RATE];
    private int length;
    private int fadeable;

    /**
     * @param overlap samples in which the piece fades in over the end of the one before
     */
    void join(short[] piece, double gain, int overlap) {
        int shared = Math.min(overlap, Math.min(fadeable, piece.length));
        int start = length - shared;
        ensure(start + piece.length);
        for (int i = 0; i < piece.length; i++) {
            double weight = i < shared ? (i + 1.0) / (shared + 1) : 1;
            double before = i < shared ? sound[start + i] * (1 - weight) : 0;
            double mixed = before + gain * weight * piece[i];
            sound[start + i] =
                    (short) Math.clamp(Math.round(mixed), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        length = start + piece.length;
        fadeable = piece.length;
    }

    void silence(Duration pause) {
        int samples = (int) (pause.toNanos() * AudioFrame.SAMPLE_RATE / 1_000_000_000L);
        ensure(length + samples);
        length += samples;
        fadeable = samples > 0 ? 0 : fadeable;
    }

    AudioClip clip() {
        return new AudioClip(AudioFrame.SAMPLE_RATE, Arrays.copyOf(sound, length));
    }

    private void ensure(int samples) {
        if (samples > sound.length) {
            sound = Arrays.copyOf(sound, Math.max(samples, 2 * sound.length));
        }
    }
}
