package org.warmline.telephony.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Wav;

/** Records what the caller says in one call, if that was asked for. */
final class Tape {

    private static final int ONE_MINUTE = 60 * AudioFrame.SAMPLE_RATE;

    private final Optional<Path> file;
    private short[] samples = new short[0];
    private int length;

    Tape(Optional<Path> file) {
        this.file = file;
    }

    synchronized void add(AudioFrame frame) {
        if (file.isEmpty()) {
            return;
        }
        if (length + AudioFrame.SAMPLES > samples.length) {
            samples = Arrays.copyOf(samples, samples.length + ONE_MINUTE);
        }
        System.arraycopy(frame.samples(), 0, samples, length, AudioFrame.SAMPLES);
        length += AudioFrame.SAMPLES;
    }

    synchronized void save() {
        file.ifPresent(path -> {
            var clip = new AudioClip(AudioFrame.SAMPLE_RATE, Arrays.copyOf(samples, length));
            try {
                Files.write(path, Wav.mono(clip));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write a recording", e);
            }
        });
    }
}
