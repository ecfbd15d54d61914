package org.warmline.telephony.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.warmline.telephony.speech.Language;

/** Texts that are packed beside the classes. */
final class Packed {

    private Packed() {}

    static String text(String name) {
        try (var in = Packed.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an answering machine says whose owner has recorded nothing. */
    static String announcement(Language language) {
        return text("announcement." + language.tag() + ".txt").strip();
    }
}
