package org.warmline.telephony.twilio;

import java.util.Base64;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.call.MediaLeg;
import tools.jackson.core.io.JsonStringEncoder;

/** Our sound on its way to Twilio. The messages are put together by hand: fifty a second. */
final class StreamLeg implements MediaLeg {

    /** How a message with sound begins. */
    static final String SOUND = "{\"event\":\"media\",";

    private final StreamLine line;
    private final Runnable endCall;
    private final String stream;

    /**
     * @param streamSid letters and digits
     * @param endCall ends the call itself; returns at once
     */
    StreamLeg(StreamLine line, String streamSid, Runnable endCall) {
        this.line = line;
        this.endCall = endCall;
        this.stream = "\"streamSid\":\"" + streamSid + "\"";
    }

    @Override
    public void play(AudioFrame frame) {
        var payload = Base64.getEncoder().encodeToString(frame.muLaw());
        line.send(SOUND + stream + ",\"media\":{\"payload\":\"" + payload + "\"}}");
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
