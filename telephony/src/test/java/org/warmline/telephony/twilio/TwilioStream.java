package org.warmline.telephony.twilio;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CarrierCallId;

/** Twilio's side of a media stream, over a real socket. */
final class TwilioStream implements WebSocket.Listener {

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
    private final StringBuilder parts = new StringBuilder();
    private final WebSocket socket;

    /**
     * @param signature empty for none
     */
    TwilioStream(HttpClient client, URI address, String signature) {
        var builder = client.newWebSocketBuilder();
        if (!signature.isEmpty()) {
            builder.header("X-Twilio-Signature", signature);
        }
        socket = builder.buildAsync(address, this).join();
    }

    void say(String text) {
        socket.sendText(text, true).join();
    }

    void start(AttemptId attempt, String token, CarrierCallId call) {
        say("{\"event\":\"connected\",\"protocol\":\"Call\",\"version\":\"1.0.0\"}");
        say(
                """
                {"event":"start","sequenceNumber":"1","start":{"accountSid":"%s","streamSid":"MZ1",\
                "callSid":"%s","tracks":["inbound"],"mediaFormat":{"encoding":"audio/x-mulaw",\
                "sampleRate":8000,"channels":1},"customParameters":{"attempt":"%s","token":"%s"}},\
                "streamSid":"MZ1"}\
                """
                        .formatted(TwilioFixture.ACCOUNT, call.value(), attempt.value(), token));
    }

    void sound(byte[] codes) {
        say(
                "{\"event\":\"media\",\"sequenceNumber\":\"2\",\"media\":{\"track\":\"inbound\","
                        + "\"chunk\":\"1\",\"timestamp\":\"5\",\"payload\":\""
                        + Base64.getEncoder().encodeToString(codes)
                        + "\"},\"streamSid\":\"MZ1\"}");
    }

    void key(char key) {
        say(
                "{\"event\":\"dtmf\",\"streamSid\":\"MZ1\",\"dtmf\":{\"track\":\"inbound_track\","
                        + "\"digit\":\""
                        + key
                        + "\"}}");
    }

    void breakOff() {
        socket.abort();
    }

    String next() throws InterruptedException {
        @Nullable String next = received.poll(10, TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }

    int closeCode() {
        return closeCode.orTimeout(10, TimeUnit.SECONDS).join();
    }

    boolean isOpen() {
        return !closeCode.isDone();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            received.add(parts.toString());
            parts.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closeCode.complete(code);
        return null;
    }

    static String signature(String token) {
        return TwilioSignature.of(token, "wss://warmline.example/twilio/media", Map.of());
    }
}
