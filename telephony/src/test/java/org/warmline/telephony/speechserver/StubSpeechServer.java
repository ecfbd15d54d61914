package org.warmline.telephony.speechserver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A speech server on this machine that answers, or misbehaves, as the test says. */
final class StubSpeechServer implements AutoCloseable {

    /** What it does with a request. */
    interface Behaviour {
        void answer(Request request, Line line) throws IOException;
    }

    /** As it came in. */
    @SuppressWarnings("ArrayRecordComponent") // equality is not used
    record Request(String path, String head, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final ServerSocket socket;
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour;

    StubSpeechServer(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    void now(Behaviour other) {
        behaviour = other;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v1");
    }

    List<Request> requests() {
        return requests;
    }

    /** Lets go of every line that is stalled. */
    @Override
    public void close() throws IOException {
        over.countDown();
        socket.close();
    }

    /** The way back. */
    final class Line {

        private final OutputStream out;

        private Line(OutputStream out) {
            this.out = out;
        }

        void send(int status, String contentType, byte[] body) throws IOException {
            head(status, contentType, body.length);
            raw(body);
        }

        void json(String body) throws IOException {
            send(200, "application/json", body.getBytes(StandardCharsets.UTF_8));
        }

        void head(int status, String contentType, long length) throws IOException {
            raw(
                    "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                            .formatted(status, contentType, length)
                            .getBytes(StandardCharsets.UTF_8));
        }

        void raw(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /** Says nothing more until the test is over. */
        void stall() {
            try {
                over.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.startVirtualThread(() -> serve(connection));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var request = read(connection.getInputStream());
            requests.add(request);
            behaviour.answer(request, new Line(connection.getOutputStream()));
        } catch (IOException _) {
            // the other end has left off, as the tests want it to
        }
    }

    private static Request read(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.write(next);
        }
        var text = head.toString(StandardCharsets.UTF_8);
        int length =
                text.lines()
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                        .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0);
        var path = text.substring(text.indexOf(" ") + 1, text.indexOf(" HTTP/"));
        return new Request(path, text, in.readNBytes(length));
    }
}
