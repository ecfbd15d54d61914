package org.warmline.telephony.call;

import org.warmline.telephony.audio.AudioFrame;

/** The adapter's end of one call's media: brings everything into the call's mailbox. */
final class SessionEar implements MediaEar {

    private final CallSession session;

    SessionEar(CallSession session) {
        this.session = session;
    }

    @Override
    public void heard(AudioFrame frame) {
        session.heard(frame);
    }

    @Override
    public void keyPressed(char key) {
        session.tell(line -> line.keyPressed(key));
    }

    @Override
    public void markReached(String name) {
        session.tell(line -> line.markReached(name));
    }

    @Override
    public void closed() {
        session.mediaGone();
    }
}
