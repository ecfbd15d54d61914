package org.warmline.telephony.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

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
        short[] samples = clip.samples();
        var file = ByteBuffer.allocate(HEADER + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(header(clip.sampleRate(), 1, samples.length));
        for (short sample : samples) {
            file.putShort(sample);
        }
        return file.array();
    }

    /**
     * What stands before the samples, for those who write them piece by piece: 16-bit linear,
     * little endian, one of each channel after the other.
     *
     * @param samples of each channel
     */
    public static byte[] header(int rate, int channels, int samples) {
        int block = 2 * channels;
        int bytes = samples * block;
        var header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVE"));
        header.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) channels);
        header.putInt(rate).putInt(rate * block).putShort((short) block).putShort((short) 16);
        header.put(ascii("data")).putInt(bytes);
        return header.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
