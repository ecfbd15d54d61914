package org.warmline.telephony.twilio;

import jakarta.websocket.Session;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/**
 * The end of Twilio's media streams. Messages arrive in parts, so that none has to fit into the
 * container's buffer; one above {@value #LONGEST} characters is passed over.
 */
final class MediaSocket extends AbstractWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(MediaSocket.class);

    static final Duration START_WITHIN = Duration.ofSeconds(5);

    /** Six seconds of sound in one message; Twilio sends 20 ms. */
    private static final int LONGEST = 64 * 1024;

    /** Sound comes all the time, also while everybody is silent. */
    private static final long NOTHING_HEARD_MILLIS = 15_000;

    private static final String RECEPTION = "org.warmline.telephony.twilio.reception";

    private final MediaGate gate;
    private final Later later;
    private final Executor aside;

    MediaSocket(MediaGate gate, Later later, Executor aside) {
        this.gate = gate;
        this.later = later;
        this.aside = aside;
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        var socket = nativeSession(session);
        // Tomcat's own limit, which is told apart from what we send; others ignore it
        socket.getUserProperties()
                .put("org.apache.tomcat.websocket.READ_IDLE_TIMEOUT_MS", NOTHING_HEARD_MILLIS);
        var stream = new MediaStream(new WebSocketLine(socket, aside), gate);
        session.getAttributes().put(RECEPTION, new Reception(stream, new StringBuilder()));
        later.after(START_WITHIN, stream::startIsDue);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        var reception = reception(session);
        var parts = reception.parts();
        // one above the limit is enough to know it as too long at its last part
        parts.append(message.getPayload(), 0, Math.min(message.getPayloadLength(), room(parts)));
        if (!message.isLast()) {
            return;
        }
        if (parts.length() <= LONGEST) {
            reception.stream().take(parts.toString());
        } else {
            LOG.warn("passed over a message that is too long");
        }
        parts.setLength(0);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        reception(session).stream().ended();
    }

    private static int room(StringBuilder parts) {
        return LONGEST + 1 - parts.length();
    }

    private static Reception reception(WebSocketSession session) {
        if (session.getAttributes().get(RECEPTION) instanceof Reception reception) {
            return reception;
        }
        throw new IllegalStateException("a socket that was never established");
    }

    private static Session nativeSession(WebSocketSession session) {
        var socket = ((NativeWebSocketSession) session).getNativeSession(Session.class);
        if (socket == null) {
            throw new IllegalStateException("media streams need a servlet container's web socket");
        }
        return socket;
    }

    private record Reception(MediaStream stream, StringBuilder parts) {}
}
