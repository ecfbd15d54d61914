package org.warmline.telephony.emulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What the caller has sent and nobody has heard yet: μ-law bytes of any length, played in portions
 * of 20 ms, and marks that are due when all bytes before them have been played.
 */
final class Playback {

    static final int PORTION = 160;

    /** The μ-law byte of silence. */
    static final byte SILENCE = (byte) 0xff;

    private record Mark(String name, long position) {}

    private final Deque<byte[]> chunks = new ArrayDeque<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private int offset;
    private long received;
    private long played;

    void add(byte[] sound) {
        if (sound.length > 0) {
            chunks.add(sound);
            received += sound.length;
        }
    }

    void mark(String name) {
        marks.add(new Mark(name, received));
    }

    /** Forgets what is not played yet; the marks that waited are given back in order. */
    List<String> clear() {
        chunks.clear();
        offset = 0;
        received = played;
        var waiting = marks.stream().map(Mark::name).toList();
        marks.clear();
        return waiting;
    }

    boolean isEmpty() {
        return chunks.isEmpty();
    }

    /** The next 20 ms, filled up with silence. */
    byte[] play() {
        var portion = new byte[PORTION];
        Arrays.fill(portion, SILENCE);
        int filled = 0;
        while (filled < PORTION && !chunks.isEmpty()) {
            var chunk = chunks.element();
            int take = Math.min(PORTION - filled, chunk.length - offset);
            System.arraycopy(chunk, offset, portion, filled, take);
            filled += take;
            offset += take;
            if (offset == chunk.length) {
                chunks.remove();
                offset = 0;
            }
        }
        played += filled;
        return portion;
    }

    /** The marks that are due, each given once. */
    List<String> due() {
        var due = new ArrayList<String>();
        while (!marks.isEmpty() && marks.element().position() <= played) {
            due.add(marks.remove().name());
        }
        return due;
    }
}
