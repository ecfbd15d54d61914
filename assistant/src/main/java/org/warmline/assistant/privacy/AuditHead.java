package org.warmline.assistant.privacy;

import java.util.Optional;

/**
 * Where the trail ends. Kept outside the service, it shows later that no newer entries were cut
 * off; it tells nothing of what stands in them.
 */
public record AuditHead(long seq, String hash) {

    /** As it is printed: the number, a colon, 64 hexadecimal digits. */
    public static Optional<AuditHead> parse(String text) {
        var stripped = text.strip();
        if (!stripped.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
            return Optional.empty();
        }
        int colon = stripped.indexOf(':');
        return Optional.of(
                new AuditHead(
                        Long.parseLong(stripped.substring(0, colon)),
                        stripped.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}
