package org.warmline.telephony.emulator;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends messages one after another: a socket takes the next only when the last is out. */
final class Outbox {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final WebSocket socket;
    private CompletableFuture<WebSocket> last;

    Outbox(WebSocket socket) {
        this.socket = socket;
        this.last = CompletableFuture.completedFuture(socket);
    }

    synchronized void send(String message) {
        last = last.thenCompose(_ -> socket.sendText(message, true));
    }

    /** Sends what is left, then closes; gives up on a peer that does not take it. */
    void close() throws InterruptedException {
        CompletableFuture<WebSocket> closing;
        synchronized (this) {
            closing = last.thenCompose(_ -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        }
        try {
            closing.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            socket.abort();
        }
    }
}
