package org.warmline.assistant.prompt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.warmline.assistant.language.Language;

/** A sentence that is always said in the same words. */
public record FixedSentence(Language language, String text) {

    private static final int ID_BYTES = 8;

    public FixedSentence {
        if (text.isBlank() || text.contains("{")) {
            throw new IllegalArgumentException("not a sentence that stays the same");
        }
    }

    /** A name for addresses, the same on every node: it changes with the words. */
    public String id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(language.tag().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            var hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
