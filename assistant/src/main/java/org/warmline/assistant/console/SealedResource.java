package org.warmline.assistant.console;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.warmline.assistant.privacy.SealedStream;

/** A recording as something that a browser can ask parts of; read once. */
final class SealedResource extends AbstractResource {

    private final SealedStream stream;

    SealedResource(SealedStream stream) {
        this.stream = stream;
    }

    @Override
    public String getDescription() {
        return "recording";
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return stream.length();
    }

    @Override
    public InputStream getInputStream() {
        return stream.content();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
