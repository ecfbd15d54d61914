package org.warmline.assistant.followup;

import java.nio.charset.StandardCharsets;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values of several parts as encrypted JSON. */
record SealedJson(FieldCipher cipher) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] seal(Field field, Object value) {
        return cipher.seal(field, JSON.writeValueAsBytes(value));
    }

    <T> T open(Field field, byte[] sealed, TypeReference<T> type) {
        return JSON.readValue(
                new String(cipher.openBytes(field, sealed), StandardCharsets.UTF_8), type);
    }
}
