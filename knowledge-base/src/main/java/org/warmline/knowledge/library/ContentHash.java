package org.warmline.knowledge.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.warmline.knowledge.document.PolicyDocument;

/** Tells whether two documents say the same. */
final class ContentHash {

    private ContentHash() {}

    /**
     * @param isDated whether the first day is the document's own, and not the one on which it came
     */
    static String of(PolicyDocument document, boolean isDated) {
        var standing = document.standing();
        var validity = standing.validity();
        var all =
                String.join(
                        "\n",
                        document.title(),
                        document.language(),
                        standing.region().toString(),
                        isDated ? validity.toString() : "to " + validity.to(),
                        standing.supersedes().toString(),
                        document.origin().toString(),
                        document.blocks().toString());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
