package org.warmline.telephony.vosk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a folder with their SHA-256, in the format of {@code sha256sum}. */
record Manifest(Map<String, String> files) {

    static final String NAME = "MANIFEST.sha256";

    static Manifest parse(String text) {
        var files = new TreeMap<String, String>();
        text.lines()
                .filter(line -> line.length() > 66)
                .forEach(line -> files.put(line.substring(66), line.substring(0, 64)));
        return new Manifest(files);
    }

    static Manifest of(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            var files = new TreeMap<String, String>();
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(NAME)) {
                    files.put(name, sha256(file));
                }
            }
            return new Manifest(files);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    String text() {
        return files.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + '\n')
                .collect(Collectors.joining());
    }

    /** Whether all files are there and as they were. */
    boolean holds(Path folder) {
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                if (!Files.isRegularFile(path) || !sha256(path).equals(file.getValue())) {
                    return false;
                }
            }
            return !files.isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return sha256(in);
        }
    }

    static String sha256(InputStream in) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
