package org.warmline.telephony.call;

/**
 * Our last words are out. Whoever is still speaking is heard out before we hang up, for as long as
 * that is likely to be more than a noise.
 */
final class LeaveTaking {

    /** A voice that was there so lately, 300 ms, may not be done. */
    private static final int LATELY = 15;

    /** Such a pause, 800 ms, ends what is said. */
    private static final int PAUSE = 40;

    /** Nobody takes longer than that, 4 s, to say that there is something more. */
    private static final int LONGEST = 200;

    private boolean begun;
    private int sinceVoice = PAUSE;
    private int waited;

    /** Counts a frame that was heard; true if we waited for it and may hang up now. */
    boolean mayHangUpAfter(boolean voice) {
        sinceVoice = voice ? 0 : sinceVoice + 1;
        return begun && (sinceVoice >= PAUSE || ++waited >= LONGEST);
    }

    /** Our last words are out; true if we may hang up now. */
    boolean isAtOnce() {
        begun = sinceVoice < LATELY;
        return !begun;
    }

    boolean isWaiting() {
        return begun;
    }

    /** There is more to say. */
    void again() {
        begun = false;
        waited = 0;
    }
}
