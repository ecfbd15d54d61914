package org.warmline.assistant.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.SettableClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Warmline that may be killed. Its data outlive it; another start goes on with them. */
final class ServiceProcess implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** From now to ten in the morning; the same for all lives, so that no clock goes back. */
    @SuppressWarnings("TimeInStaticInitializer") // one moment for all lives is what is wanted
    private static final Duration AHEAD =
            Duration.between(
                    Instant.now(),
                    ZonedDateTime.now(SettableClock.ZONE).with(LocalTime.of(10, 0)).toInstant());

    private final ChildProcess process;
    private final Path breakpoint;
    private final String door;

    private ServiceProcess(ChildProcess process, Path folder, String door) {
        this.process = process;
        this.breakpoint = folder.resolve("breakpoint.reached");
        this.door = door;
    }

    /**
     * @param further settings besides those of these tests
     */
    static ServiceProcess start(Path folder, List<String> further) throws IOException {
        return launch(folder, further).open();
    }

    /** Starts it; {@link Launched#open} waits until it is there. */
    static Launched launch(Path folder, List<String> further) throws IOException {
        Files.createDirectories(folder);
        var door = folder.resolve("door");
        Files.deleteIfExists(door);
        int port = freePort();
        var arguments =
                new ArrayList<>(
                        List.of(
                                door.toString(),
                                AHEAD.toString(),
                                "--server.port=" + port,
                                "--warmline.demo.enabled=false",
                                "--warmline.data=" + folder.resolve("data"),
                                "--warmline.telephony.public-base=http://127.0.0.1:" + port,
                                "--warmline.telephony.ring-for=20s",
                                "--warmline.unclear.ask-after=4s"));
        arguments.addAll(further);
        var log = folder.resolve("service-" + port + ".log");
        var process = ChildProcess.start(log, CrashingService.class.getName(), arguments);
        return new Launched(process, folder, door);
    }

    record Launched(ChildProcess process, Path folder, Path door) {

        ServiceProcess open() {
            var number = process.await("the service is there", () -> read(door));
            return new ServiceProcess(process, folder, "http://127.0.0.1:" + number);
        }
    }

    /** Makes a resident at that number due, who is then called. */
    void due(String phone) {
        ask("/due", phone);
    }

    /** The stop button: nobody is called while it is pressed. */
    void stop(boolean on) {
        ask("/stop", Boolean.toString(on));
    }

    /** What became of the resident with that number; an empty node while the database is away. */
    JsonNode seen(String phone) {
        var answer = ask("/seen", "");
        return answer.startsWith("away")
                ? JSON.createObjectNode()
                : JSON.readTree(answer).path(phone);
    }

    String text(String phone, String what) {
        return seen(phone).path(what).asString("");
    }

    List<String> list(String phone, String what) {
        return seen(phone).path(what).valueStream().map(one -> one.asString()).toList();
    }

    /** What was asked in the calls that the resident answered. */
    List<String> said(String phone) {
        return list(phone, "said");
    }

    List<String> flags(String phone) {
        return list(phone, "flags");
    }

    double temperature(String phone) {
        return seen(phone).path("temperature").asDouble();
    }

    boolean isOwned(String phone) {
        return text(phone, "state").equals("needsPerson") && !flags(phone).isEmpty();
    }

    /** It stops there for ever, so that it can be killed at that very point. */
    void awaitBreakpoint() {
        process.await(
                "the breakpoint", () -> Optional.of(true).filter(_ -> Files.exists(breakpoint)));
    }

    void kill() {
        process.kill();
    }

    void end() throws InterruptedException {
        end(ChildProcess.PATIENCE);
    }

    void end(Duration limit) throws InterruptedException {
        process.end(limit);
    }

    @Override
    public void close() {
        process.close();
    }

    private String ask(String path, String body) {
        return Desk.send(
                HttpRequest.newBuilder(URI.create(door + path))
                        .timeout(Desk.PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readString(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
