package org.warmline.assistant.policy;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.langchain4j.BgeEmbedder;
import org.warmline.knowledge.langchain4j.VectorCache;

/**
 * Loads the model of meaning when the first document needs it, and lets no question wait for that:
 * until then questions are answered by their words.
 */
final class Meaning implements Embedder, AutoCloseable {

    private final Path file;
    private volatile @Nullable VectorCache loaded;

    Meaning(Path file) {
        this.file = file;
    }

    @Override
    public float[] embed(String text) {
        return load().embed(text);
    }

    /** Loads the model, unless it is there. */
    void prepare() {
        load();
    }

    private synchronized VectorCache load() {
        var there = loaded;
        if (there == null) {
            there = VectorCache.over(BgeEmbedder.load(), file);
            loaded = there;
        }
        return there;
    }

    Optional<Embedder> ifLoaded() {
        return Optional.ofNullable(loaded);
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
        }
    }
}
