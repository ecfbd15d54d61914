package org.warmline.telephony.twilio;

import java.util.function.Consumer;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;

/** Cuts μ-law pieces of any length into frames; what is left over begins the next one. */
final class Framing {

    private final short[] pending = new short[AudioFrame.SAMPLES];
    private int filled;

    void take(byte[] codes, Consumer<AudioFrame> ear) {
        for (byte code : codes) {
            pending[filled++] = G711.MU_LAW.decode(code);
            if (filled == pending.length) {
                filled = 0;
                ear.accept(AudioFrame.of(pending.clone()));
            }
        }
    }
}
