package org.warmline.telephony.twilio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.call.MediaLeg;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Our sound on its way to Twilio. The messages are put together by hand, in one place: fifty a
 * second. Used by one thread at a time.
 */
final class StreamLeg implements MediaLeg {

    /** How a message with sound begins. */
    static final String SOUND = "{\"event\":\"media\",";

    private final StreamLine line;
    private final Runnable endCall;
    private final String stream;
    private final byte[] payload = new byte[(AudioFrame.SAMPLES + 2) / 3 * 4];
    private final byte[] message;
    private final int payloadAt;

    /**
     * @param streamSid letters and digits
     * @param endCall ends the call itself; returns at once
     */
    StreamLeg(StreamLine line, String streamSid, Runnable endCall) {
        this.line = line;
        this.endCall = endCall;
        this.stream = "\"streamSid\":\"" + streamSid + "\"";
        var before = SOUND + stream + ",\"media\":{\"payload\":\"";
        this.payloadAt = before.length();
        this.message = (before + " ".repeat(payload.length) + "\"}}").getBytes(ISO_8859_1);
    }

    @Override
    public void play(AudioFrame frame) {
        Base64.getEncoder().encode(frame.muLaw(), payload);
        System.arraycopy(payload, 0, message, payloadAt, payload.length);
        line.send(new String(message, ISO_8859_1));
    }

    @Override
    public void mark(String name) {
        var quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(name));
        line.send("{\"event\":\"mark\"," + stream + ",\"mark\":{\"name\":\"" + quoted + "\"}}");
    }

    @Override
    public void clear() {
        line.sendInsteadOfSound("{\"event\":\"clear\"," + stream + "}");
    }

    @Override
    public void hangUp() {
        line.close(StreamLine.SERVED);
        endCall.run();
    }
}
