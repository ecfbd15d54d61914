package org.warmline.telephony.call;

import java.time.Duration;
import org.warmline.telephony.audio.AudioFrame;

/**
 * Writes down both sides of one call on the time line of what is heard. Safe for several threads;
 * whoever asks for the recording holds up nobody who writes.
 */
final class Recorder {

    private final RecordedSide theirs = new RecordedSide();
    private final RecordedSide ours = new RecordedSide();

    synchronized void heard(AudioFrame frame) {
        theirs.add(frame);
    }

    /** What we say from now on begins at what is heard now, or after what we said before. */
    synchronized void promptBegins() {
        ours.waitUntil(theirs.frames());
    }

    synchronized void said(AudioFrame frame) {
        ours.add(frame);
    }

    /** The last so many frames that we said will not be heard. */
    synchronized void unsaid(int frames) {
        ours.drop(frames);
    }

    synchronized Duration length() {
        return AudioFrame.DURATION.multipliedBy(theirs.frames());
    }

    /** As far as it has come. */
    synchronized Recording recording() {
        return new Recording(theirs.part(), ours.part());
    }
}
