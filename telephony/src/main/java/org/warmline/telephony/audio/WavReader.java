package org.warmline.telephony.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Takes one WAV file apart. */
final class WavReader {

    private static final int LINEAR = 1;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;

    /** The real coding then stands at the beginning of the sub-format. */
    private static final int EXTENSIBLE = 0xfffe;

    private final ByteBuffer file;
    private int coding;
    private int channels;
    private int rate;
    private int bits;
    private boolean onlyOneChannel;

    WavReader(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    WavReader ofOneChannel() {
        onlyOneChannel = true;
        return this;
    }

    AudioClip read() {
        if (file.remaining() < 12 || !tag().equals("RIFF")) {
            throw bad("it does not begin with RIFF");
        }
        file.getInt();
        if (!tag().equals("WAVE")) {
            throw bad("it is RIFF, but not WAVE");
        }
        while (file.remaining() >= 8) {
            String chunk = tag();
            long length = file.getInt() & 0xffff_ffffL;
            if (chunk.equals("data")) {
                return sound(length);
            }
            if (length > file.remaining()) {
                throw bad("its " + chunk.strip() + " chunk is cut off");
            }
            int next = (int) Math.min(file.limit(), file.position() + length + (length & 1));
            if (chunk.equals("fmt ")) {
                format(length);
            }
            file.position(next);
        }
        throw bad("it has no data chunk");
    }

    private void format(long length) {
        if (length < 16) {
            throw bad("its fmt chunk is too short");
        }
        coding = file.getShort() & 0xffff;
        channels = file.getShort() & 0xffff;
        rate = file.getInt();
        file.getInt();
        file.getShort();
        bits = file.getShort() & 0xffff;
        if (coding == EXTENSIBLE && length >= 40) {
            coding = file.getShort(file.position() + 8) & 0xffff;
        }
    }

    private AudioClip sound(long announced) {
        if (channels == 0) {
            throw bad("it has no fmt chunk before its data, or no channel");
        }
        if (onlyOneChannel && channels > 1) {
            throw bad("it has " + channels + " channels instead of one");
        }
        if (rate < 8_000 || rate > 48_000) {
            throw bad("its rate of " + rate + " Hz is outside 8000 to 48000");
        }
        boolean known =
                switch (coding) {
                    case LINEAR -> bits == 8 || bits == 16;
                    case A_LAW, MU_LAW -> bits == 8;
                    default -> false;
                };
        if (!known) {
            throw bad("coding %d with %d bits is not read here".formatted(coding, bits));
        }
        int bytes = length(announced);
        var samples = new short[bytes / (channels * bits / 8)];
        for (int i = 0; i < samples.length; i++) {
            int sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += sample();
            }
            samples[i] = (short) (sum / channels);
        }
        return new AudioClip(rate, samples);
    }

    /** A file written to a pipe announces nothing or everything: its data goes to the end. */
    private int length(long announced) {
        if (announced == 0xffff_ffffL || (announced == 0 && file.hasRemaining())) {
            return file.remaining();
        }
        if (announced > file.remaining()) {
            throw bad("it ends after %d of %d bytes".formatted(file.remaining(), announced));
        }
        return (int) announced;
    }

    private int sample() {
        return switch (coding) {
            case A_LAW -> G711.A_LAW.decode(file.get());
            case MU_LAW -> G711.MU_LAW.decode(file.get());
            default -> bits == 16 ? file.getShort() : ((file.get() & 0xff) - 128) << 8;
        };
    }

    private String tag() {
        var four = new byte[4];
        file.get(four);
        return new String(four, StandardCharsets.US_ASCII);
    }

    private static IllegalArgumentException bad(String what) {
        return new IllegalArgumentException("not a usable WAV file: " + what);
    }
}
