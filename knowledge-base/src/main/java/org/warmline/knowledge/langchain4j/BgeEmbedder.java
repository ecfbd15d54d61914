package org.warmline.knowledge.langchain4j;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import org.warmline.knowledge.index.Embedder;

/** BGE small zh v1.5, quantised, inside the process: nothing leaves the machine. */
public final class BgeEmbedder implements Embedder {

    private static final int LONGEST = 480;

    private final EmbeddingModel model;

    private BgeEmbedder(EmbeddingModel model) {
        this.model = model;
    }

    /** Loads the model, which takes about two seconds and 150 megabytes. */
    public static BgeEmbedder load() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        return new BgeEmbedder(new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run));
    }

    @Override
    public float[] embed(String text) {
        var part = text.substring(0, Math.min(LONGEST, text.length()));
        return model.embed(part).content().vector();
    }
}
