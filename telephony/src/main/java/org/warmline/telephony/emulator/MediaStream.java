package org.warmline.telephony.emulator;

import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.audio.AudioFrame;

/** One {@code <Connect><Stream>}: opens the caller's WebSocket and keeps it until one side ends. */
final class MediaStream implements WebSocket.Listener, Line.Ends {

    private static final Duration HANDSHAKE = Duration.ofSeconds(5);
    private static final System.Logger LOG = System.getLogger(MediaStream.class.getName());

    private final Network network;
    private final PhoneCall call;
    private final Verb.Stream verb;
    private final StreamMessages messages;
    private final Line line;
    private final Tape tape;
    private final Journal.Page journal;
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final CompletableFuture<Outbox> outbox = new CompletableFuture<>();
    private final StringBuilder received = new StringBuilder();

    MediaStream(Network network, PhoneCall call, Verb.Stream verb, Tape tape) {
        this.network = network;
        this.call = call;
        this.verb = verb;
        this.tape = tape;
        this.journal = network.journal().page(call);
        this.messages = new StreamMessages(call, network.account());
        this.line =
                new Line(
                        messages,
                        this,
                        journal,
                        noise(),
                        network.faults().isSilenced(call.order().parties().to()));
    }

    /** Runs until the caller closes the socket or the call is over. */
    void run() throws InterruptedException {
        var socket = open();
        if (socket.isEmpty()) {
            journal.note("streamFailed", Map.of("code", 31920));
            report("stream-error", Map.of("StreamError", "31920"));
            return;
        }
        var out = new Outbox(socket.get());
        out.send(messages.connected());
        out.send(messages.start(verb.parameters()));
        outbox.complete(out);
        journal.note("streamOpened", Map.of("stream", messages.streamSid()));
        report("stream-started", Map.of());
        line.picksUp(resident());
        var beat = network.pace().everyFrame(this::beat);
        try {
            awaitEnd();
        } finally {
            beat.cancel(false);
        }
        out.send(messages.stop());
        out.close();
        var end = new LinkedHashMap<String, Object>(line.figures());
        end.put("by", closed.getNow("call over"));
        journal.note("streamClosed", end);
        report("stream-stopped", Map.of());
    }

    @Override
    public void send(String message) {
        outbox.join().send(message);
    }

    @Override
    public void heard(AudioFrame frame) {
        tape.add(frame);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        received.append(data);
        if (last) {
            var message = received.toString();
            received.setLength(0);
            try {
                line.receive(message);
            } catch (IllegalArgumentException _) {
                closed.complete("error 31951");
            }
        }
        socket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        closed.complete("caller");
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        closed.complete("caller, abruptly");
    }

    private void beat() {
        try {
            line.beat();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the line of " + call.sid() + " broke", e);
            call.hangUp("emulator");
        }
    }

    private void awaitEnd() throws InterruptedException {
        try {
            CompletableFuture.anyOf(closed, call.over()).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("neither future fails", e);
        }
    }

    private Optional<WebSocket> open() throws InterruptedException {
        var url = verb.url().replaceFirst("[?#].*", "");
        if (!isAllowed(url)) {
            return Optional.empty();
        }
        var signature = Signature.of(network.account().token(), url, Map.of());
        try {
            return Optional.of(
                    network.sockets()
                            .newWebSocketBuilder()
                            .header(Signature.HEADER, signature)
                            .connectTimeout(HANDSHAKE)
                            .buildAsync(URI.create(url), this)
                            .get(HANDSHAKE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException _) {
            return Optional.empty();
        }
    }

    /** Twilio takes wss only; on this machine itself plain ws is as safe. */
    private static boolean isAllowed(String url) {
        return url.startsWith("wss://") || url.matches("ws://(127\\.0\\.0\\.1|localhost)[:/].*");
    }

    private Resident resident() {
        var to = call.order().parties().to();
        var persona = network.neighbourhood().at(network.faults().voiceOf(to)).orElseThrow();
        if (persona.pickup() instanceof Persona.Pickup.Voicemail(_, var text)) {
            var words = text.isEmpty() ? Packed.announcement(persona.language()) : text;
            return new AnsweringMachine(network.rendering().speak(persona, words));
        }
        return new VirtualResident(persona, network.rendering(), phone(), journal);
    }

    private Resident.Phone phone() {
        return new Resident.Phone() {
            @Override
            public void press(char digit) {
                line.press(digit);
            }

            @Override
            public void putDown() {
                call.hangUp("resident");
            }
        };
    }

    private Optional<LineNoise> noise() {
        return network.neighbourhood().at(call.order().parties().to()).flatMap(LineNoise::of);
    }

    private void report(String event, Map<String, String> more) throws InterruptedException {
        if (verb.statusCallback().isPresent()) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("AccountSid", network.account().sid());
            fields.put("CallSid", call.sid());
            fields.put("StreamSid", messages.streamSid());
            fields.put("StreamEvent", event);
            fields.put("Timestamp", network.clock().instant().toString());
            fields.putAll(more);
            network.webhooks().ask(verb.statusCallback().get(), fields);
        }
    }
}
