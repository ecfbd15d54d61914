package org.warmline.assistant.privacy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where an encrypted field stands. It is sealed to that place: moved to another row or column it
 * cannot be read.
 */
public record Field(String table, String column, UUID row) {

    byte[] associatedData() {
        return (table + "." + column + ":" + row).getBytes(StandardCharsets.UTF_8);
    }
}
