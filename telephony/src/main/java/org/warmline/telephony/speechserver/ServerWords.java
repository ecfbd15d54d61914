package org.warmline.telephony.speechserver;

import java.util.List;

/**
 * What the server heard.
 *
 * @param text as it writes it, with its punctuation; empty if it heard nothing
 * @param pieces the same in pieces with times, if it gave any
 */
record ServerWords(String text, List<Piece> pieces) {

    /**
     * @param start seconds from the beginning of the sound
     * @param end seconds from the beginning of the sound
     * @param confidence 0 to 1, as the server claims
     */
    record Piece(String text, double start, double end, double confidence) {}

    ServerWords {
        pieces = List.copyOf(pieces);
    }

    /** Without what was heard. */
    @Override
    public String toString() {
        return "ServerWords[" + pieces.size() + " pieces]";
    }
}
