package org.warmline.telephony.twilio;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A socket that never keeps the pacer waiting: one message is on its way, the others queue up, and
 * whoever finishes a message sends the next. A socket that takes nothing for ten seconds is dead
 * and gets closed, which ends the leg.
 */
final class WebSocketLine implements StreamLine {

    private static final Logger LOG = LoggerFactory.getLogger(WebSocketLine.class);

    private static final long SEND_TIMEOUT_MILLIS = 10_000;

    /** Ten seconds of frames. */
    private static final int LIMIT = 500;

    private final Session session;
    private final Executor aside;
    private final ArrayDeque<String> waiting = new ArrayDeque<>();
    private boolean sending;
    private boolean closed;

    /**
     * @param aside for what may take its time, such as closing
     */
    WebSocketLine(Session session, Executor aside) {
        this.session = session;
        this.aside = aside;
        session.getAsyncRemote().setSendTimeout(SEND_TIMEOUT_MILLIS);
    }

    @Override
    public void send(String text) {
        if (enqueue(text, false)) {
            sendWaiting();
        }
    }

    @Override
    public void sendInsteadOfSound(String text) {
        if (enqueue(text, true)) {
            sendWaiting();
        }
    }

    @Override
    public void close(int code) {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.clear();
        }
        aside.execute(() -> {
            try {
                session.close(new CloseReason(CloseCodes.getCloseCode(code), null));
            } catch (IOException | IllegalStateException e) {
                LOG.debug("the socket was closed already");
            }
        });
    }

    /** True if nothing is on its way, so that the caller has to send. */
    private boolean enqueue(String text, boolean insteadOfSound) {
        synchronized (this) {
            if (closed) {
                return false;
            }
            if (insteadOfSound) {
                waiting.removeIf(one -> one.startsWith(StreamLeg.SOUND));
            }
            if (waiting.size() < LIMIT) {
                waiting.add(text);
                var isIdle = !sending;
                sending = true;
                return isIdle;
            }
        }
        fail("takes nothing any more");
        return false;
    }

    private synchronized @Nullable String next() {
        var next = waiting.poll();
        sending = next != null;
        return next;
    }

    /** A loop, not a recursion: a message is often out before the call that sends it returns. */
    private void sendWaiting() {
        for (var text = next(); text != null; text = next()) {
            var isOut = new AtomicBoolean();
            try {
                session.getAsyncRemote().sendText(text, whenOut(isOut));
            } catch (IllegalStateException e) {
                fail("is closed");
                return;
            }
            if (isOut.compareAndSet(false, true)) {
                return; // still on its way: its handler goes on
            }
        }
    }

    private SendHandler whenOut(AtomicBoolean isOut) {
        return (SendResult result) -> {
            if (!result.isOK()) {
                fail("broke");
            } else if (!isOut.compareAndSet(false, true)) {
                sendWaiting();
            }
        };
    }

    private void fail(String how) {
        LOG.info("a media socket {}", how);
        close(CloseCodes.GOING_AWAY.getCode());
    }
}
