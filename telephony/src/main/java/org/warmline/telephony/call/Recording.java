package org.warmline.telephony.call;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Wav;

/**
 * Both sides of a call on one time line that begins with the first frame heard: second 12 of either
 * side is second 12 of the words' times. Kept as the line carried it, a byte a sample: the sound is
 * made of it when it is asked for.
 */
public final class Recording {

    /** Of a line on which nothing has come in yet. */
    public static final Recording NOTHING = new Recorder().recording();

    /** Samples of both sides that are made into sound at once: half a second. */
    private static final int AT_ONCE = 4_000;

    private final RecordedSide.Part theirs;
    private final RecordedSide.Part ours;

    Recording(RecordedSide.Part theirs, RecordedSide.Part ours) {
        this.theirs = theirs;
        this.ours = ours;
    }

    /**
     * Writes a WAV file with the resident on the left and us on the right, in pieces: where many
     * calls end at once, whole files in memory would hold up those that go on.
     */
    public void writeWav(OutputStream out) throws IOException {
        int samples = frames() * AudioFrame.SAMPLES;
        out.write(Wav.header(AudioFrame.SAMPLE_RATE, 2, samples));
        var bytes = new byte[4 * AT_ONCE];
        var piece = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < samples; i++) {
            if (!piece.hasRemaining()) {
                out.write(bytes);
                piece.clear();
            }
            piece.putShort(theirs.sample(i)).putShort(ours.sample(i));
        }
        out.write(bytes, 0, piece.position());
    }

    private int frames() {
        return Math.max(theirs.frames(), ours.frames());
    }
}
