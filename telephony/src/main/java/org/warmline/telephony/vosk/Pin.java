package org.warmline.telephony.vosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What was fetched and from where, kept in a file beside the model. */
record Pin(String name, String address, String sha256) {

    static Optional<Pin> read(Path folder) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file(folder))) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
        var pin =
                new Pin(
                        properties.getProperty("name", ""),
                        properties.getProperty("address", ""),
                        properties.getProperty("sha256", ""));
        return pin.sha256.isEmpty() ? Optional.empty() : Optional.of(pin);
    }

    void write(Path folder) throws IOException {
        var properties = new Properties();
        properties.setProperty("name", name);
        properties.setProperty("address", address);
        properties.setProperty("sha256", sha256);
        try (var out = Files.newBufferedWriter(file(folder))) {
            properties.store(out, "a fetched speech model; the checksum is of the zip file");
        }
    }

    private static Path file(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".properties");
    }
}
