package org.warmline.assistant.crash;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The telephone network as a process of its own: it goes on while the service dies, and its journal
 * on disk is the witness.
 */
final class NetworkProcess implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final ChildProcess process;
    private final Properties state;

    private NetworkProcess(Path folder, ChildProcess process, Properties state) {
        this.folder = folder;
        this.process = process;
        this.state = state;
    }

    /**
     * @param personas file name to the text of a persona file
     */
    static NetworkProcess start(Path folder, Map<String, String> personas) throws IOException {
        var files = Files.createDirectories(folder.resolve("personas"));
        for (var persona : personas.entrySet()) {
            Files.writeString(files.resolve(persona.getKey() + ".yaml"), persona.getValue());
        }
        var stateFile = folder.resolve("network.properties");
        var process =
                ChildProcess.start(
                        folder.resolve("network.log"),
                        "org.warmline.assistant.command.WarmlineCommand",
                        List.of(
                                "emulate",
                                "--port",
                                "0",
                                "--personas",
                                files.toString(),
                                "--journal",
                                folder.toString(),
                                "--state",
                                stateFile.toString()));
        var state = process.await("the network is there", () -> properties(stateFile));
        return new NetworkProcess(folder, process, state);
    }

    /** What the service must be told to ring through it. */
    List<String> settings() {
        return List.of(
                "--warmline.telephony.twilio.api-base=" + address(),
                "--warmline.telephony.twilio.account-sid=" + state.getProperty("account"),
                "--warmline.telephony.twilio.auth-token=" + state.getProperty("token"),
                "--warmline.telephony.twilio.from=+15005550006");
    }

    /** Orders trouble, as {@code name=value&name=value}. */
    void order(String faults) {
        send(
                HttpRequest.newBuilder(faultDesk())
                        .POST(HttpRequest.BodyPublishers.ofString(faults))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .build());
    }

    void everythingWorksAgain() {
        send(HttpRequest.newBuilder(faultDesk()).DELETE().build());
    }

    /** The calls to that number that the network has accepted, by their names. */
    Set<String> acceptedTo(String phone) {
        var calls = new HashSet<String>();
        for (var line : journal()) {
            if (line.path("event").asString("").equals("accepted")
                    && line.path("to").asString("").equals(phone)) {
                calls.add(line.path("call").asString());
            }
        }
        return calls;
    }

    /** True if no call to that number is up or rings. */
    boolean isQuiet(String phone) {
        return acceptedTo(phone).stream().allMatch(call -> has(call, "ended"));
    }

    boolean hasAnswered(String phone) {
        return acceptedTo(phone).stream().anyMatch(call -> has(call, "answered"));
    }

    @Override
    public void close() {
        process.close();
    }

    private boolean has(String call, String event) {
        return journal().stream()
                .anyMatch(line ->
                        line.path("call").asString("").equals(call)
                                && line.path("event").asString("").equals(event));
    }

    /** Without a last line that is not whole yet. */
    private List<JsonNode> journal() {
        try {
            var text = Files.readString(folder.resolve("calls.jsonl"));
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address() {
        return "http://127.0.0.1:" + state.getProperty("port");
    }

    private URI faultDesk() {
        return URI.create(address() + "/emulator/faults");
    }

    private static void send(HttpRequest request) {
        Desk.send(request);
    }

    private static Optional<Properties> properties(Path file) {
        var properties = new Properties();
        try {
            if (Files.isRegularFile(file)) {
                properties.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(properties).filter(all -> all.containsKey("token"));
    }
}
