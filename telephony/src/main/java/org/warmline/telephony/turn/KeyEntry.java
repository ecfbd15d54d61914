package org.warmline.telephony.turn;

import java.util.Optional;

/**
 * Keys pressed one after another until they are a reply: as many as were asked for, a hash, or a
 * pause of 2.5 s. Its time is the frames that come in.
 */
public final class KeyEntry {

    /** Frames after the last key that end the entry. */
    static final int PAUSE = 125;

    private final StringBuilder digits = new StringBuilder();
    private final int wanted;
    private int sinceLast;

    /**
     * @param wanted how many keys a reply has; 0 if none were offered, then one is a reply
     */
    public KeyEntry(int wanted) {
        this.wanted = Math.max(1, wanted);
    }

    /**
     * Takes a key: 0 to 9, star or hash.
     *
     * @return the whole reply if this key ends it; a hash alone is a reply of its own
     */
    public Optional<String> pressed(char key) {
        sinceLast = 0;
        if (key == '#' && !digits.isEmpty()) {
            return entered();
        }
        digits.append(key);
        return key == '#' || digits.length() >= wanted ? entered() : Optional.empty();
    }

    /** Twenty milliseconds have passed on the line. */
    public Optional<String> frame() {
        return !digits.isEmpty() && ++sinceLast >= PAUSE ? entered() : Optional.empty();
    }

    private Optional<String> entered() {
        var entered = digits.toString();
        digits.setLength(0);
        return Optional.of(entered);
    }
}
