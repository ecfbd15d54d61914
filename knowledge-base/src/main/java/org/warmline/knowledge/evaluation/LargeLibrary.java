package org.warmline.knowledge.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.index.IndexedDocument;
import org.warmline.knowledge.index.PolicyIndex;

/**
 * The same documents again and again under other names, for measuring time only: so that many
 * passages need not be worked out, each copy's vectors are those of the original, moved a little,
 * since a graph of equal vectors is no graph that a library would have.
 */
final class LargeLibrary {

    private static final int AT_ONCE = 200;
    private static final double MOVED = 0.02;
    private static final long SEED = 20200301;

    private final Random random = new Random(SEED);
    private final Embedder embedder;

    LargeLibrary(Embedder embedder) {
        this.embedder = embedder;
    }

    /**
     * Fills an index, whole documents at a time.
     *
     * @return how many passages are in it, at least as many as are wanted
     */
    int fill(PolicyIndex index, List<PolicyDocument> documents, int wanted) {
        int passages = 0;
        var next = new ArrayList<IndexedDocument>();
        for (int copy = 1; passages < wanted; copy++) {
            for (var document : documents) {
                if (passages < wanted) {
                    var indexed = moved(named(document, copy));
                    passages += indexed.passages().size();
                    next.add(indexed);
                }
                if (next.size() == AT_ONCE) {
                    index.put(next);
                    next.clear();
                }
            }
        }
        index.put(next);
        return passages;
    }

    private static PolicyDocument named(PolicyDocument document, int copy) {
        var id = new DocumentId(document.id().value() + "#" + copy);
        return new PolicyDocument(
                new Edition(id, document.edition().number()),
                document.title(),
                document.language(),
                document.standing(),
                document.origin(),
                document.blocks());
    }

    private IndexedDocument moved(PolicyDocument document) {
        var whole = KnowledgeEvaluation.withMeaning(List.of(document), embedder).getFirst();
        var vectors = whole.vectors().stream().map(this::moved).toList();
        return new IndexedDocument(document, whole.passages(), vectors, whole.replacements());
    }

    private float[] moved(float[] vector) {
        var moved = new float[vector.length];
        double length = 0;
        for (int i = 0; i < vector.length; i++) {
            moved[i] = (float) (vector[i] + MOVED * random.nextGaussian());
            length += moved[i] * moved[i];
        }
        for (int i = 0; i < moved.length; i++) {
            moved[i] /= (float) Math.sqrt(length);
        }
        return moved;
    }
}
