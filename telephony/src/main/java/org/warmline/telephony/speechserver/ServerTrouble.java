package org.warmline.telephony.speechserver;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

/**
 * The server gave nothing that can be used. The message says why in words of our own: what the
 * server sent, what it was sent, and the key are never in it.
 */
final class ServerTrouble extends RuntimeException {

    ServerTrouble(String message) {
        super(message, null, false, false);
    }

    static ServerTrouble of(Throwable failure) {
        return switch (failure) {
            case ServerTrouble trouble -> trouble;
            case CompletionException wrapped when wrapped.getCause() != null ->
                    of(wrapped.getCause());
            case HttpConnectTimeoutException _, ConnectException _ ->
                    new ServerTrouble("cannot be reached");
            case HttpTimeoutException _, TimeoutException _ ->
                    new ServerTrouble("was not done in time");
            case IOException wrapping when wrapping.getCause() instanceof ServerTrouble trouble ->
                    trouble;
            case IOException _ -> new ServerTrouble("broke off");
            default -> new ServerTrouble("failed: " + failure.getClass().getSimpleName());
        };
    }
}
