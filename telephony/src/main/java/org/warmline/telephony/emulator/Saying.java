package org.warmline.telephony.emulator;

import java.util.List;
import org.warmline.telephony.audio.AudioFrame;

/**
 * Something that is being said.
 *
 * @param end how many of the frames will be said
 * @param drops whether the line drops then
 */
record Saying(String kind, List<AudioFrame> frames, int next, int end, boolean drops) {

    static Saying whole(String kind, List<AudioFrame> frames, boolean drops) {
        return new Saying(kind, frames, 0, frames.size(), drops);
    }

    static Saying half(String kind, List<AudioFrame> frames) {
        return new Saying(kind, frames, 0, (frames.size() + 1) / 2, true);
    }

    boolean isOver() {
        return next >= end;
    }

    AudioFrame frame() {
        return frames.get(next);
    }

    Saying advanced() {
        return new Saying(kind, frames, next + 1, end, drops);
    }
}
