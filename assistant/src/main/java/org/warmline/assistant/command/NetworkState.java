package org.warmline.assistant.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a telephone network for development runs, and how to ring through it. Written by it, read
 * by the service that started it.
 */
record NetworkState(long processId, String started, int port, String accountSid, String authToken) {

    /** Empty if there is no file, or it is not whole. */
    static Optional<NetworkState> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return Optional.of(
                    new NetworkState(
                            Long.parseLong(properties.getProperty("process", "")),
                            properties.getProperty("started", ""),
                            Integer.parseInt(properties.getProperty("port", "")),
                            properties.getProperty("account", ""),
                            properties.getProperty("token", "")));
        } catch (IOException | NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    /** Puts the file there in one step, readable by its owner only. */
    void write(Path file) {
        var properties = new Properties();
        properties.setProperty("process", Long.toString(processId));
        properties.setProperty("started", started);
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("account", accountSid);
        properties.setProperty("token", authToken);
        try {
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "network", ".tmp");
            try (var writer = Files.newBufferedWriter(draft)) {
                properties.store(writer, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + file, failure);
        }
    }

    /** The process itself; empty if it is gone, or if its number is another process's by now. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(processId)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).equals(started));
    }

    /** What the service has to be told to ring through it. */
    Map<String, Object> settings() {
        return Map.of(
                "warmline.telephony.twilio.api-base",
                "http://127.0.0.1:" + port,
                "warmline.telephony.twilio.account-sid",
                accountSid,
                "warmline.telephony.twilio.auth-token",
                authToken,
                "warmline.telephony.twilio.from",
                "+15005550006");
    }

    /** When a process began, as far as the system tells. */
    static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "NetworkState[process " + processId + ", port " + port + "]";
    }
}
