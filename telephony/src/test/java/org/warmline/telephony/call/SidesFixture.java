package org.warmline.telephony.call;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Wav;

/** Both sides of a recording, as its file has them. */
final class SidesFixture {

    private final short[] theirs;
    private final short[] ours;

    private SidesFixture(int samples) {
        this.theirs = new short[samples];
        this.ours = new short[samples];
    }

    static SidesFixture of(Recording recording) {
        var file = new ByteArrayOutputStream();
        try {
            recording.writeWav(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int header = Wav.header(AudioFrame.SAMPLE_RATE, 2, 0).length;
        var samples =
                ByteBuffer.wrap(file.toByteArray(), header, file.size() - header)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asShortBuffer();
        var sides = new SidesFixture(samples.limit() / 2);
        for (int i = 0; i < sides.ours.length; i++) {
            sides.theirs[i] = samples.get();
            sides.ours[i] = samples.get();
        }
        return sides;
    }

    short theirs(int sample) {
        return theirs[sample];
    }

    short ours(int sample) {
        return ours[sample];
    }

    double seconds() {
        return (double) theirs.length / AudioFrame.SAMPLE_RATE;
    }
}
