package org.warmline.assistant.enrolment;

import java.nio.charset.StandardCharsets;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;
import tools.jackson.databind.json.JsonMapper;

/** What is read from a list, as sealed JSON. */
record SealedContent(FieldCipher cipher) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] content(EnrolmentId id, Content content) {
        return seal(id, "content", content);
    }

    Content content(EnrolmentId id, byte[] sealed) {
        return open(id, "content", sealed, Content.class);
    }

    byte[] remarks(EnrolmentId id, Enrolment.Remarks remarks) {
        return seal(id, "remarks", remarks);
    }

    Enrolment.Remarks remarks(EnrolmentId id, byte[] sealed) {
        return open(id, "remarks", sealed, Enrolment.Remarks.class);
    }

    private byte[] seal(EnrolmentId id, String column, Object clear) {
        return cipher.seal(
                field(id, column), JSON.writeValueAsString(clear).getBytes(StandardCharsets.UTF_8));
    }

    private <T> T open(EnrolmentId id, String column, byte[] sealed, Class<T> type) {
        return JSON.readValue(cipher.openBytes(field(id, column), sealed), type);
    }

    private static Field field(EnrolmentId id, String column) {
        return new Field("enrolment", column, id.value());
    }
}
