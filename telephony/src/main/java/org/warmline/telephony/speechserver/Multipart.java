package org.warmline.telephony.speechserver;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with a file in it, as {@code multipart/form-data}. */
final class Multipart {

    private final String boundary = "warmline-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart field(String name, String value) {
        return part("form-data; name=\"" + name + "\"", "text/plain; charset=utf-8", bytes(value));
    }

    Multipart wav(byte[] file) {
        return part("form-data; name=\"file\"; filename=\"said.wav\"", "audio/wav", file);
    }

    ServerConnection.Question to(String path) {
        var end = bytes("--" + boundary + "--\r\n");
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(end);
        return new ServerConnection.Question(
                path, "multipart/form-data; boundary=" + boundary, whole.toByteArray());
    }

    private Multipart part(String disposition, String type, byte[] content) {
        body.writeBytes(
                bytes(
                        "--%s\r\nContent-Disposition: %s\r\nContent-Type: %s\r\n\r\n"
                                .formatted(boundary, disposition, type)));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n"));
        return this;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
