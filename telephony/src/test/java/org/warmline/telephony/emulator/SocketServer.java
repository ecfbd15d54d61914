package org.warmline.telephony.emulator;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** The smallest WebSocket server that takes one media stream (RFC 6455, text frames only). */
final class SocketServer implements AutoCloseable {

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 1;
    private static final int CLOSE = 8;

    private final ServerSocket server;
    private final CompletableFuture<OutputStream> out = new CompletableFuture<>();
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    final Map<String, String> headers = new ConcurrentHashMap<>();

    SocketServer() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "ws://127.0.0.1:" + server.getLocalPort() + "/media";
    }

    /** The next message of that kind; those before it are passed over. */
    JsonNode next(String event) throws InterruptedException {
        while (true) {
            var message = messages.poll(10, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no " + event + " came");
            }
            if (message.path("event").asString("").equals(event)) {
                return message;
            }
        }
    }

    void send(String message) throws IOException {
        frame(TEXT, message.getBytes(StandardCharsets.UTF_8));
    }

    void hangUp() throws IOException {
        frame(CLOSE, new byte[] {3, (byte) 0xe8});
    }

    void awaitClose() {
        closed.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private void serve() {
        try (var socket = server.accept()) {
            converse(socket);
        } catch (IOException | GeneralSecurityException _) {
            // the test that waits for a message will say so
        } finally {
            closed.complete(true);
        }
    }

    private void converse(Socket socket) throws IOException, GeneralSecurityException {
        var in = new DataInputStream(socket.getInputStream());
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var parts = line.split(": ", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[parts.length - 1]);
        }
        var key = headers.get("sec-websocket-key") + GUID;
        var accept =
                Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-1")
                                        .digest(key.getBytes(StandardCharsets.US_ASCII)));
        var reply =
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                        + "Connection: Upgrade\r\nSec-WebSocket-Accept: "
                        + accept
                        + "\r\n\r\n";
        socket.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
        out.complete(socket.getOutputStream());
        while (read(in)) {
            // until the other side closes
        }
    }

    private boolean read(DataInputStream in) throws IOException {
        int opcode = in.readUnsignedByte() & 0x0f;
        int length = in.readUnsignedByte() & 0x7f;
        if (length == 126) {
            length = in.readUnsignedShort();
        }
        var mask = in.readNBytes(4);
        var payload = in.readNBytes(length);
        for (int i = 0; i < length; i++) {
            payload[i] ^= mask[i % 4];
        }
        if (opcode == TEXT) {
            messages.add(Json.parse(new String(payload, StandardCharsets.UTF_8)));
        }
        return opcode != CLOSE;
    }

    private synchronized void frame(int opcode, byte[] payload) throws IOException {
        var stream = out.orTimeout(10, TimeUnit.SECONDS).join();
        stream.write(0x80 | opcode);
        if (payload.length < 126) {
            stream.write(payload.length);
        } else {
            stream.write(126);
            stream.write(payload.length >> 8);
            stream.write(payload.length);
        }
        stream.write(payload);
        stream.flush();
    }

    private static String line(DataInputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
