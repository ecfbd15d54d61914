package org.warmline.telephony.call;

import org.warmline.telephony.audio.AudioClip;

/**
 * Both sides of a call on one time line that begins with the first frame heard: second 12 of either
 * side is second 12 of the words' times. Kept as the line carried it, a byte a sample: the sound is
 * made of it when it is asked for.
 */
public final class Recording {

    /** Of a line on which nothing has come in yet. */
    public static final Recording NOTHING = new Recorder().recording();

    private final RecordedSide.Part theirs;
    private final RecordedSide.Part ours;

    Recording(RecordedSide.Part theirs, RecordedSide.Part ours) {
        this.theirs = theirs;
        this.ours = ours;
    }

    /** The resident's side, 8,000 Hz. */
    public AudioClip theirs() {
        return theirs.clip(frames());
    }

    /** Our side as it was sent, 8,000 Hz, of the same length. */
    public AudioClip ours() {
        return ours.clip(frames());
    }

    private int frames() {
        return Math.max(theirs.frames(), ours.frames());
    }
}
