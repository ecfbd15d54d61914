package org.warmline.assistant.privacy;

import java.io.IOException;
import java.io.InputStream;

/**
 * An encrypted file, decrypted while it is read. Skipping is cheap.
 *
 * @param length of the clear content, in bytes
 */
public record SealedStream(long length, InputStream content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
