package org.warmline.telephony.call;

import java.util.ArrayList;
import java.util.List;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;

/**
 * One side of a call, a byte a sample as the line carried it, in pieces that never have to be moved
 * to make room. Used under the recorder's lock; its parts by anybody.
 */
final class RecordedSide {

    /** Five seconds of frames in one piece. */
    private static final int PIECE = 250;

    private final List<byte[]> pieces = new ArrayList<>();
    private int frames;

    void add(AudioFrame frame) {
        if (frames == pieces.size() * PIECE) {
            pieces.add(new byte[PIECE * AudioFrame.SAMPLES]);
        }
        frame.writeMuLaw(pieces.get(frames / PIECE), frames % PIECE * AudioFrame.SAMPLES);
        frames++;
    }

    void waitUntil(int frame) {
        while (frames < frame) {
            add(AudioFrame.silence());
        }
    }

    /** Forgets the last so many frames. Whoever holds a part keeps them. */
    void drop(int last) {
        frames -= Math.min(frames, last);
        for (int piece = frames / PIECE; piece < pieces.size(); piece++) {
            pieces.set(piece, pieces.get(piece).clone());
        }
    }

    int frames() {
        return frames;
    }

    /** As far as it has come now; what is added or dropped later changes nothing in it. */
    Part part() {
        return new Part(List.copyOf(pieces), frames);
    }

    record Part(List<byte[]> pieces, int frames) {

        /** Silence behind the end. */
        short sample(int i) {
            int size = PIECE * AudioFrame.SAMPLES;
            return i < frames * AudioFrame.SAMPLES
                    ? G711.MU_LAW.decode(pieces.get(i / size)[i % size])
                    : 0;
        }
    }
}
