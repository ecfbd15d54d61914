package org.warmline.knowledge.langchain4j;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        return of(BgeSmallZhV15QuantizedEmbeddingModel.class, "/bge-small-zh-v1.5-q");
    }

    /** Loads the English model; what the Mandarin one makes of English is far less. */
    public static BgeEmbedder english() {
        return of(BgeSmallEnV15QuantizedEmbeddingModel.class, "/bge-small-en-v1.5-q");
    }

    private static BgeEmbedder of(Class<?> beside, String name) {
        System.setProperty("OPT_OUT_TRACKING", "true");
        try (var bytes = part(beside, name + ".onnx");
                var tokenizer = part(beside, name + "-tokenizer.json")) {
            var environment = OrtEnvironment.getEnvironment();
            var session = environment.createSession(bytes.readAllBytes(), onOneThread());
            return new BgeEmbedder(
                    new OnCallersThread(
                            new OnnxBertBiEncoder(
                                    environment, session, tokenizer, PoolingMode.CLS)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        } catch (OrtException broken) {
            throw new IllegalStateException("cannot load " + name, broken);
        }
    }

    private static InputStream part(Class<?> beside, String name) throws IOException {
        var part = beside.getResourceAsStream(name);
        if (part == null) {
            throw new IOException("missing: " + name);
        }
        return part;
    }

    /**
     * A question is too short to share out: with more threads the same vectors cost half as much
     * work again, spent on waiting for each other beside the calls.
     */
    private static OrtSession.SessionOptions onOneThread() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        return options;
    }

    /**
     * The library's own model opens its session itself, with as many threads as there are cores.
     */
    private static final class OnCallersThread extends AbstractInProcessEmbeddingModel {

        private final OnnxBertBiEncoder encoder;

        OnCallersThread(OnnxBertBiEncoder encoder) {
            super(Runnable::run);
            this.encoder = encoder;
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }
    }

    @Override
    public float[] embed(String text) {
        var part = text.substring(0, Math.min(LONGEST, text.length()));
        return model.embed(part).content().vector();
    }
}
