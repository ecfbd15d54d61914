package org.warmline.assistant.privacy;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values of several parts as encrypted JSON. */
public record SealedJson(FieldCipher cipher) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public byte[] seal(Field field, Object value) {
        return cipher.seal(field, JSON.writeValueAsBytes(value));
    }

    public <T> T open(Field field, byte[] sealed, TypeReference<T> type) {
        return JSON.readValue(
                new String(cipher.openBytes(field, sealed), StandardCharsets.UTF_8), type);
    }
}
