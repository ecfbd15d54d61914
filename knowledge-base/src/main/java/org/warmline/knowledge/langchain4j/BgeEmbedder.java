package org.warmline.knowledge.langchain4j;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.util.function.Supplier;
import org.warmline.knowledge.index.Embedder;

/** BGE small v1.5, quantised, inside the process: nothing leaves the machine. */
public final class BgeEmbedder implements Embedder {

    private static final int LONGEST = 480;

    private final EmbeddingModel model;

    private BgeEmbedder(EmbeddingModel model) {
        this.model = model;
    }

    /** Loads the Mandarin model, which takes about two seconds and 150 megabytes. */
    public static BgeEmbedder load() {
        return of(() -> new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run));
    }

    /** Loads the English model; what the Mandarin one makes of English is far less. */
    public static BgeEmbedder english() {
        return of(() -> new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run));
    }

    private static BgeEmbedder of(Supplier<EmbeddingModel> model) {
        System.setProperty("OPT_OUT_TRACKING", "true");
        return new BgeEmbedder(model.get());
    }

    @Override
    public float[] embed(String text) {
        var part = text.substring(0, Math.min(LONGEST, text.length()));
        return model.embed(part).content().vector();
    }
}
