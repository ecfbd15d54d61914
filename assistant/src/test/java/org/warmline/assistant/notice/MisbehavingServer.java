package org.warmline.assistant.notice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A web server of this machine that answers as the test says, or not at all. */
final class MisbehavingServer implements AutoCloseable {

    /** What came in; header names are in lower case. */
    record Request(String path, Map<String, String> headers, String body) {}

    enum Manner {
        ANSWERS,
        SAYS_NOTHING,
        STOPS_IN_THE_MIDDLE,
        CUTS_OFF
    }

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Manner manner = Manner.ANSWERS;
    private volatile int status = 200;
    private volatile String answer = "{}";

    MisbehavingServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void answers(int newStatus, String newAnswer) {
        status = newStatus;
        answer = newAnswer;
    }

    void behaves(Manner newManner) {
        manner = newManner;
    }

    Request request() {
        return requests.getLast();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var headers =
                exchange.getRequestHeaders().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                                        entry -> entry.getValue().getFirst()));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(exchange.getRequestURI().toString(), headers, body));
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        switch (manner) {
            case ANSWERS -> {
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            }
            case SAYS_NOTHING -> untilClosing();
            case STOPS_IN_THE_MIDDLE -> {
                exchange.sendResponseHeaders(status, bytes.length + 10);
                exchange.getResponseBody().write(bytes);
                exchange.getResponseBody().flush();
                untilClosing();
            }
            case CUTS_OFF -> exchange.close();
        }
    }

    private void untilClosing() {
        try {
            closing.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
