package org.warmline.telephony.vosk;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.warmline.telephony.speech.Language;

/**
 * Where an official model comes from.
 *
 * @param sha256 of the zip file, 64 hexadecimal digits; if empty, the checksum of the first
 *     download is pinned and every later one must have the same
 */
public record ModelSource(Language language, URI address, Optional<String> sha256) {

    public ModelSource {
        if (address.getScheme() == null || !address.getScheme().matches("https?")) {
            throw new IllegalArgumentException("a model comes from an http(s) address: " + address);
        }
        sha256 = sha256.map(digits -> digits.toLowerCase(Locale.ROOT));
        if (sha256.isPresent() && !sha256.get().matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits");
        }
    }

    /** Vosk's own small model, published without a checksum. */
    public static ModelSource official(Language language) {
        var file =
                switch (language) {
                    case MANDARIN -> "vosk-model-small-cn-0.22.zip";
                    case ENGLISH -> "vosk-model-small-en-us-0.15.zip";
                };
        var address = URI.create("https://alphacephei.com/vosk/models/" + file);
        return new ModelSource(language, address, Optional.empty());
    }

    /** The file's name without {@code .zip}. */
    public String name() {
        var path = address.getPath();
        var file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.zip$", "");
        return file.isEmpty() ? address.getHost() : file;
    }
}
