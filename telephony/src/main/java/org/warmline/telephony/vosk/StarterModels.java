package org.warmline.telephony.vosk;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechUnavailableException;

/** The models in our own jar, unpacked because Vosk wants a folder. */
final class StarterModels {

    private StarterModels() {}

    static String name(Language language) {
        return switch (language) {
            case MANDARIN -> "starter-zh";
            case ENGLISH -> "starter-en";
        };
    }

    /** The unpacked model; unpacks it if it is not there yet or not whole. */
    static Path unpacked(Path cache, Language language) {
        var name = name(language);
        var target = cache.resolve(name);
        try {
            var manifest = manifest(name);
            return Folders.exclusively(
                    cache,
                    () -> {
                        if (!manifest.holds(target)) {
                            var ready = Folders.temporaryBeside(target);
                            for (var file : manifest.files().keySet()) {
                                copy(name, file, ready);
                            }
                            Folders.replace(target, ready);
                        }
                        return target;
                    });
        } catch (IOException e) {
            throw new SpeechUnavailableException(
                    "the bundled speech model cannot be unpacked into "
                            + cache
                            + " ("
                            + e.getClass().getSimpleName()
                            + "); is the folder writable and the disk not full?",
                    e);
        }
    }

    private static Manifest manifest(String name) throws IOException {
        try (var in = open(name, Manifest.NAME)) {
            return Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void copy(String name, String file, Path folder) throws IOException {
        var to = folder.resolve(file);
        Files.createDirectories(folder.resolve(file).resolve("..").normalize());
        try (var in = open(name, file)) {
            Files.copy(in, to);
        }
    }

    private static InputStream open(String name, String file) throws IOException {
        var in = StarterModels.class.getResourceAsStream(name + '/' + file);
        if (in == null) {
            throw new FileNotFoundException(name + '/' + file);
        }
        return in;
    }
}
