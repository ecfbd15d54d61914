package org.warmline.telephony.call;

import java.time.Duration;
import java.util.Arrays;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;

/**
 * Writes down both sides of one call on the time line of what is heard. Keeps a byte a sample, as
 * the line did: five minutes are 4.8 MB. Safe for several threads.
 */
final class Recorder {

    private static final byte SILENCE = G711.MU_LAW.encode((short) 0);

    private byte[] theirs = new byte[60 * AudioFrame.SAMPLE_RATE];
    private byte[] ours = new byte[60 * AudioFrame.SAMPLE_RATE];
    private int heard;
    private int said;

    synchronized void heard(AudioFrame frame) {
        theirs = write(frame, theirs, heard);
        heard += AudioFrame.SAMPLES;
    }

    /** What we say from now on begins at what is heard now, or after what we said before. */
    synchronized void promptBegins() {
        int from = said;
        said = Math.max(said, heard);
        if (said > ours.length) {
            ours = Arrays.copyOf(ours, said + ours.length);
        }
        Arrays.fill(ours, from, said, SILENCE);
    }

    synchronized void said(AudioFrame frame) {
        ours = write(frame, ours, said);
        said += AudioFrame.SAMPLES;
    }

    synchronized Duration length() {
        return Duration.ofMillis(heard * 1_000L / AudioFrame.SAMPLE_RATE);
    }

    synchronized Recording recording() {
        int length = Math.max(heard, said);
        return new Recording(clip(theirs, heard, length), clip(ours, said, length));
    }

    private static byte[] write(AudioFrame frame, byte[] side, int at) {
        var room =
                at + AudioFrame.SAMPLES > side.length ? Arrays.copyOf(side, 2 * side.length) : side;
        var samples = frame.samples();
        for (int i = 0; i < AudioFrame.SAMPLES; i++) {
            room[at + i] = G711.MU_LAW.encode(samples[i]);
        }
        return room;
    }

    private static AudioClip clip(byte[] side, int written, int length) {
        var samples = new short[length];
        for (int i = 0; i < written; i++) {
            samples[i] = G711.MU_LAW.decode(side[i]);
        }
        return new AudioClip(AudioFrame.SAMPLE_RATE, samples);
    }
}
