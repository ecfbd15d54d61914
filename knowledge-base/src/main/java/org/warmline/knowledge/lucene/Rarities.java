package org.warmline.knowledge.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How rare grams are in one state of the index. A question asks several times for each of its
 * grams, and every asking looks into every segment.
 */
final class Rarities {

    private static final int MOST = 50_000;

    private final IndexReader reader;
    private final Map<String, Double> known = new ConcurrentHashMap<>();

    Rarities(IndexReader reader) {
        this.reader = reader;
    }

    boolean isOf(IndexReader other) {
        return reader.equals(other);
    }

    double of(String gram) throws IOException {
        var there = known.get(gram);
        if (there != null) {
            return there;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        double rarity = lookedUp(gram);
        known.put(gram, rarity);
        return rarity;
    }

    private double lookedUp(String gram) throws IOException {
        long passages = Math.max(1, reader.getDocCount(Fields.WORDS));
        int with = reader.docFreq(new Term(Fields.WORDS, gram));
        return Math.log(1 + (passages - with + 0.5) / (with + 0.5));
    }
}
