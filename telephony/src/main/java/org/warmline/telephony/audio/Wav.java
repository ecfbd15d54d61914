package org.warmline.telephony.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** WAV files: reads what a telephone office may have, writes 16-bit sound. */
public final class Wav {

    private static final int HEADER = 44;

    private Wav() {}

    /**
     * Reads 8-bit or 16-bit linear, μ-law or A-law sound at 8,000 to 48,000 Hz; several channels
     * are mixed to one.
     *
     * @throws IllegalArgumentException if it is anything else, saying what is wrong
     */
    public static AudioClip read(byte[] file) {
        return new WavReader(file).read();
    }

    /**
     * The same of one channel only.
     *
     * @throws IllegalArgumentException also if there are several
     */
    public static AudioClip readMono(byte[] file) {
        return new WavReader(file).ofOneChannel().read();
    }

    /**
     * Reads to the end of the stream and leaves it open.
     *
     * @throws IllegalArgumentException as {@link #read(byte[])} does
     */
    public static AudioClip read(InputStream file) throws IOException {
        return read(file.readAllBytes());
    }

    /** A file with one channel. */
    public static byte[] mono(AudioClip clip) {
        return write(clip.sampleRate(), clip.samples());
    }

    /**
     * A file with one clip on each side; the shorter is filled up with silence.
     *
     * @throws IllegalArgumentException if their rates differ
     */
    public static byte[] stereo(AudioClip left, AudioClip right) {
        if (left.sampleRate() != right.sampleRate()) {
            throw new IllegalArgumentException(
                    "two sides need one rate, not %d and %d Hz"
                            .formatted(left.sampleRate(), right.sampleRate()));
        }
        int length = Math.max(left.samples().length, right.samples().length);
        return write(
                left.sampleRate(),
                Arrays.copyOf(left.samples(), length),
                Arrays.copyOf(right.samples(), length));
    }

    private static byte[] write(int rate, short[]... channels) {
        int block = 2 * channels.length;
        int bytes = channels[0].length * block;
        var file = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) channels.length);
        file.putInt(rate).putInt(rate * block).putShort((short) block).putShort((short) 16);
        file.put(ascii("data")).putInt(bytes);
        for (int i = 0; i < channels[0].length; i++) {
            for (short[] channel : channels) {
                file.putShort(channel[i]);
            }
        }
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
