package org.warmline.telephony.turn;

/**
 * What we do while somebody speaks over us and nobody can know yet what they say: we hush almost at
 * once, as a person does, and go on if it was nothing. {@link Floor} decides meanwhile whether they
 * want the floor. Whoever says "mm" while they listen makes us hush for that once; from then on it
 * takes a longer voice, so that we do not falter at each of them. One for a call; its time is the
 * frames in which we say something.
 */
public final class Courtesy {

    /** Voice at which we hush: 120 ms. A click or a knock is shorter. */
    static final int AT_ONCE = 6;

    /** Voice at which we hush where the last one wanted nothing: 360 ms, longer than an "mm". */
    static final int AFTER_NOTHING = 18;

    /** A gap that still belongs to the voice before it: 40 ms. */
    private static final int GAP = 2;

    /** Quiet after which we go on: 200 ms. The floor has asked for the words by then. */
    static final int QUIET = 10;

    /** The longest that we hush for a voice that gets no floor: 2 s. */
    static final int LONGEST = 100;

    /** What we do now. */
    public enum Move {
        NONE,
        HUSH,
        GO_ON
    }

    private int voiced;
    private int quiet;
    private int hushed;
    private boolean wasNothing;

    /** We begin to say something. */
    public void begin() {
        voiced = 0;
        quiet = 0;
        hushed = 0;
    }

    /**
     * Twenty milliseconds have passed while we say something, or have hushed in the middle of it.
     */
    public Move frame(boolean voice) {
        voiced = voice ? voiced + 1 : quiet < GAP ? voiced : 0;
        quiet = voice ? 0 : quiet + 1;
        if (hushed > 0) {
            hushed++;
            return quiet >= QUIET || hushed > LONGEST ? goOn() : Move.NONE;
        }
        if (voiced < (wasNothing ? AFTER_NOTHING : AT_ONCE)) {
            return Move.NONE;
        }
        hushed = 1;
        return Move.HUSH;
    }

    /** They wanted the floor and have it. */
    public void gaveWay() {
        wasNothing = false;
    }

    /** We stopped, and it was nothing. */
    public void wasInVain() {
        wasNothing = true;
    }

    private Move goOn() {
        wasInVain();
        begin();
        return Move.GO_ON;
    }
}
