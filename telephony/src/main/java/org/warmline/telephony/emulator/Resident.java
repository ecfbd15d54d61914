package org.warmline.telephony.emulator;

import org.warmline.telephony.audio.AudioFrame;

/** Whoever holds the phone at the far end. Time goes by in beats of 20 ms. */
interface Resident {

    /** What a resident can do besides speaking. */
    interface Phone {

        void press(char digit);

        void putDown();
    }

    /** The sound before this mark has been heard. */
    void reached(CueMark mark);

    /**
     * The caller broke off.
     *
     * @param lastNumber the highest number of any mark that had arrived: that one and those before
     *     it do not count any more
     */
    void brokenOff(int lastNumber);

    /**
     * The next 20 ms.
     *
     * @param audible whether the caller could be heard in them
     * @return what goes back down the line
     */
    AudioFrame beat(boolean audible);

    /** Whether the last beat was speech, a pause between two words included. */
    boolean isSpeaking();
}
