package org.warmline.telephony.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class WebSocketLineTest {

    private static final String FRAME = StreamLeg.SOUND + "}";

    private final List<String> sent = new ArrayList<>();
    private final Queue<SendHandler> underWay = new ArrayDeque<>();
    private final List<Integer> closed = new ArrayList<>();
    private boolean isFast;

    private final Session session = session();
    private final WebSocketLine line = new WebSocketLine(session, Runnable::run);

    @Test
    void oneMessageIsOnItsWayAndTheOthersWaitTheirTurn() {
        line.send("a");
        line.send("b");
        assertThat(sent).containsExactly("a");

        underWay.remove().onResult(new SendResult(session));

        assertThat(sent).containsExactly("a", "b");
    }

    @Test
    void aHundredThousandFastMessagesNeedNoDeepStack() {
        line.send("first");
        for (int i = 0; i < 499; i++) {
            line.send("m");
        }
        isFast = true;

        underWay.remove().onResult(new SendResult(session));
        for (int i = 0; i < 100_000; i++) {
            line.send("m");
        }

        assertThat(sent).hasSize(100_500);
        assertThat(closed).isEmpty();
    }

    @Test
    void clearingDropsTheSoundThatWaitsButNoMark() {
        line.send("first");
        line.send(FRAME);
        line.send("mark");
        line.sendInsteadOfSound("clear");
        isFast = true;

        underWay.remove().onResult(new SendResult(session));

        assertThat(sent).containsExactly("first", "mark", "clear");
    }

    @Test
    void aSocketThatTakesNothingForTenSecondsIsClosed() {
        line.send("stuck");
        for (int i = 0; i < 500; i++) {
            line.send(FRAME);
        }
        assertThat(closed).isEmpty();

        line.send(FRAME);

        assertThat(closed).containsExactly(1001);
    }

    @Test
    void aSocketThatBreaksIsClosedOnceAndTakesNothingMore() {
        line.send("a");

        underWay.remove().onResult(new SendResult(session, new IOException("gone")));
        line.send("b");
        line.close(StreamLine.SERVED);

        assertThat(closed).containsExactly(1001);
        assertThat(sent).containsExactly("a");
    }

    private Session session() {
        var remote = remote();
        return proxy(
                Session.class,
                (name, args) -> {
                    if (name.equals("close") && args[0] instanceof CloseReason reason) {
                        closed.add(reason.getCloseCode().getCode());
                    }
                    return name.equals("getAsyncRemote") ? remote : "";
                });
    }

    private RemoteEndpoint.Async remote() {
        return proxy(
                RemoteEndpoint.Async.class,
                (name, args) -> {
                    if (name.equals("sendText") && args[1] instanceof SendHandler handler) {
                        sent.add((String) args[0]);
                        if (isFast) {
                            handler.onResult(new SendResult(session));
                        } else {
                            underWay.add(handler);
                        }
                    }
                    return "";
                });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        var proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, args) -> {
                            var answer = call.to(method.getName(), args);
                            return method.getReturnType() == void.class ? null : answer;
                        });
        return type.cast(proxy);
    }

    private interface Call {
        Object to(String method, Object[] args);
    }
}
