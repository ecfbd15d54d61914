package org.warmline.telephony.audio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A finished piece of mono 16-bit sound at any rate, such as a rendered prompt or a recording.
 * Nobody changes the samples after construction.
 *
 * @param sampleRate samples per second, 8,000 to 48,000
 * @param samples 16-bit linear samples, to be read only
 */
@SuppressWarnings("ArrayRecordComponent") // samples are shared on purpose; equality is not used
public record AudioClip(int sampleRate, short[] samples) {

    public AudioClip {
        if (sampleRate < 8_000 || sampleRate > 48_000) {
            throw new IllegalArgumentException("not a sample rate for speech: " + sampleRate);
        }
    }

    public Duration duration() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / sampleRate);
    }

    /**
     * The clip as line frames, the last one filled up with silence.
     *
     * @throws IllegalStateException if this clip is not at the line's 8,000 Hz: resample it first
     */
    public List<AudioFrame> frames() {
        if (sampleRate != AudioFrame.SAMPLE_RATE) {
            throw new IllegalStateException("a line carries 8000 Hz, this clip has " + sampleRate);
        }
        var frames = new ArrayList<AudioFrame>(samples.length / AudioFrame.SAMPLES + 1);
        for (int from = 0; from < samples.length; from += AudioFrame.SAMPLES) {
            frames.add(AudioFrame.of(Arrays.copyOfRange(samples, from, from + AudioFrame.SAMPLES)));
        }
        return frames;
    }
}
