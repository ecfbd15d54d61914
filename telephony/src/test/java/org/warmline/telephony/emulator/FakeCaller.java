package org.warmline.telephony.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.twilio.security.RequestValidator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.warmline.telephony.audio.G711;

/** The application that calls: takes webhooks, answers with TwiML, speaks on a media stream. */
final class FakeCaller implements AutoCloseable {

    private final Account account;
    private final HttpServer server;
    private final BlockingQueue<Map<String, String>> statuses = new LinkedBlockingQueue<>();
    final SocketServer socket = new SocketServer();
    final List<String> unsigned = new CopyOnWriteArrayList<>();
    final AtomicInteger voiceRequests = new AtomicInteger();
    final AtomicInteger failures = new AtomicInteger();
    private volatile String twiml = "<Response><Hangup/></Response>";
    private int number;

    FakeCaller(Account account) throws IOException {
        this.account = account;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/voice", this::voice);
        server.createContext("/status", this::status);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void answersWith(String document) {
        twiml = document;
    }

    void answersWithAStream() {
        answersWith(
                "<Response><Connect><Stream url='"
                        + socket.url()
                        + "'><Parameter name='attempt' value='at-1'/></Stream></Connect>"
                        + "<Hangup/></Response>");
    }

    /** The next status callback. */
    Map<String, String> nextStatus() throws InterruptedException {
        var status = statuses.poll(10, TimeUnit.SECONDS);
        if (status == null) {
            throw new AssertionError("no status callback came");
        }
        return status;
    }

    /** Speaks a prompt of 20 ms frames between its two marks. */
    void asks(String kind, int frames) throws IOException {
        number++;
        mark("begin." + kind + "." + number);
        speaks(frames);
        mark("end." + kind + "." + number);
    }

    void speaks(int frames) throws IOException {
        var hum = G711.MU_LAW.encode(ToneVoice.hum(160));
        for (int i = 0; i < frames; i++) {
            media(hum);
        }
    }

    void mark(String name) throws IOException {
        socket.send(
                "{\"event\":\"mark\",\"streamSid\":\"MZ\",\"mark\":{\"name\":\"" + name + "\"}}");
    }

    void clear() throws IOException {
        socket.send("{\"event\":\"clear\",\"streamSid\":\"MZ\"}");
    }

    private void media(byte[] muLaw) throws IOException {
        var payload = Base64.getEncoder().encodeToString(muLaw);
        socket.send(
                "{\"event\":\"media\",\"streamSid\":\"MZ\",\"media\":{\"payload\":\""
                        + payload
                        + "\"}}");
    }

    private void voice(HttpExchange http) throws IOException {
        voiceRequests.incrementAndGet();
        verified(http);
        int status = failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0 ? 500 : 200;
        reply(http, status, twiml);
    }

    private void status(HttpExchange http) throws IOException {
        statuses.add(verified(http));
        reply(http, 200, "");
    }

    private Map<String, String> verified(HttpExchange http) throws IOException {
        var body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var fields = new LinkedHashMap<String, String>();
        Form.parse(body).fields().forEach((name, all) -> fields.put(name, all.getFirst()));
        var signature = String.valueOf(http.getRequestHeaders().getFirst(Signature.HEADER));
        var asked = url(http.getRequestURI().toString());
        if (!new RequestValidator(account.token()).validate(asked, fields, signature)) {
            unsigned.add(asked);
        }
        return fields;
    }

    private static void reply(HttpExchange http, int status, String text) throws IOException {
        try (http) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            http.getResponseHeaders().set("Content-Type", "text/xml");
            http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            http.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        socket.close();
        server.stop(0);
    }
}
