package org.warmline.knowledge.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.warmline.knowledge.index.Candidate;
import org.warmline.knowledge.index.Candidate.Scores;
import org.warmline.knowledge.wording.Grams;

/**
 * One question to one state of the index. Every way of searching names its best passages; then
 * every way judges all that were named.
 */
final class Searching {

    private static final int BEST_OF_A_WAY = 40;
    private static final int BEST_DOCUMENTS = 60;

    /** A question is read up to here; who speaks longer is not asking one thing. */
    private static final int LONGEST_QUESTION = 200;

    private final IndexSearcher searcher;
    private final org.warmline.knowledge.index.Query asked;
    private final Query allowed;
    private final String text;

    Searching(IndexSearcher searcher, org.warmline.knowledge.index.Query asked) {
        this.searcher = searcher;
        this.asked = asked;
        this.allowed = new Allowed(asked.language(), asked.day(), asked.where());
        this.text = asked.text().substring(0, Math.min(LONGEST_QUESTION, asked.text().length()));
    }

    List<Candidate> candidates() throws IOException {
        var words = anyOf(Fields.WORDS, Grams.of(text));
        var sounds = anyOf(Fields.SOUNDS, Grams.sounds(text));
        var named = new TreeSet<Integer>();
        add(named, searcher.search(restricted(words), BEST_OF_A_WAY));
        add(named, searcher.search(restricted(sounds), BEST_OF_A_WAY));
        var meaning = byMeaning();
        named.addAll(meaning.keySet());
        var byWords = judged(words, named);
        var bySounds = judged(sounds, named);
        var byDocument = byDocument();
        var stored = searcher.storedFields();
        var vectors = new Vectors(searcher, asked.vector());
        var candidates = new ArrayList<Candidate>(named.size());
        for (int id : named) {
            var passage = Fields.passage(stored.document(id));
            candidates.add(
                    new Candidate(
                            passage,
                            new Scores(
                                    byWords.getOrDefault(id, 0.0),
                                    bySounds.getOrDefault(id, 0.0),
                                    byDocument.getOrDefault(
                                            passage.edition().document().value(), 0.0),
                                    vectors.likeness(id))));
        }
        return candidates;
    }

    private static void add(Collection<Integer> named, TopDocs found) {
        for (var hit : found.scoreDocs) {
            named.add(hit.doc);
        }
    }

    private Map<Integer, Double> byMeaning() throws IOException {
        var found = new HashMap<Integer, Double>();
        if (asked.vector().isPresent()) {
            var nearest =
                    new KnnFloatVectorQuery(
                            Fields.VECTOR, asked.vector().get(), BEST_OF_A_WAY, allowed);
            for (var hit : searcher.search(nearest, BEST_OF_A_WAY).scoreDocs) {
                found.put(hit.doc, (double) hit.score);
            }
        }
        return found;
    }

    private Map<String, Double> byDocument() throws IOException {
        var whole = anyOf(Fields.WHOLE, Grams.pairs(text));
        var scores = new HashMap<String, Double>();
        for (var hit : searcher.search(restricted(whole), BEST_DOCUMENTS).scoreDocs) {
            scores.put(documentOf(hit.doc), (double) hit.score);
        }
        return scores;
    }

    /** Not read from what is stored, of which much has to be unpacked for one word. */
    private String documentOf(int whole) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(whole, leaves));
        var names = DocValues.getBinary(leaf.reader(), Fields.WHOLE_OF);
        if (!names.advanceExact(whole - leaf.docBase)) {
            throw new IllegalStateException("a document without a name: " + whole);
        }
        return names.binaryValue().utf8ToString();
    }

    /** What a query thinks of passages that others have named. */
    private Map<Integer, Double> judged(Query query, NavigableSet<Integer> named)
            throws IOException {
        var scores = new HashMap<Integer, Double>();
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        var leaves = searcher.getIndexReader().leaves();
        for (var leaf : leaves) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var matching = scorer.iterator();
            for (int id : named.subSet(leaf.docBase, leaf.docBase + leaf.reader().maxDoc())) {
                int inLeaf = id - leaf.docBase;
                if (matching.docID() < inLeaf) {
                    matching.advance(inLeaf);
                }
                if (matching.docID() == inLeaf) {
                    scores.put(id, (double) scorer.score());
                } else if (matching.docID() == DocIdSetIterator.NO_MORE_DOCS) {
                    break;
                }
            }
        }
        return scores;
    }

    private Query restricted(Query query) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(allowed, Occur.FILTER).build();
    }

    /**
     * Built term by term, so that nothing in a question is read as a command to the search; each is
     * looked up once, though it is searched for and then judged by.
     */
    private Query anyOf(String field, List<String> grams) throws IOException {
        var any = new BooleanQuery.Builder();
        for (var gram : new LinkedHashSet<>(grams)) {
            var term = new Term(field, gram);
            var found = TermStates.build(searcher, term, true);
            if (found.docFreq() > 0) {
                any.add(new TermQuery(term, found), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /** Reads the vectors of named passages, which must be asked for in their order. */
    private static final class Vectors {

        private final IndexSearcher searcher;
        private final Optional<float[]> question;
        private int leaf = -1;
        private int base;
        private @Nullable FloatVectorValues values;
        private @Nullable DocIndexIterator at;

        Vectors(IndexSearcher searcher, Optional<float[]> question) {
            this.searcher = searcher;
            this.question = question;
        }

        double likeness(int id) throws IOException {
            if (question.isEmpty()) {
                return 0;
            }
            enter(id);
            if (values == null || at == null) {
                return 0;
            }
            int inLeaf = id - base;
            if (at.docID() < inLeaf) {
                at.advance(inLeaf);
            }
            return at.docID() == inLeaf ? dot(question.get(), values.vectorValue(at.index())) : 0;
        }

        private void enter(int id) throws IOException {
            var leaves = searcher.getIndexReader().leaves();
            int of = ReaderUtil.subIndex(id, leaves);
            if (of != leaf) {
                leaf = of;
                base = leaves.get(of).docBase;
                values = leaves.get(of).reader().getFloatVectorValues(Fields.VECTOR);
                at = values == null ? null : values.iterator();
            }
        }

        private static double dot(float[] one, float[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += one[i] * other[i];
            }
            return sum;
        }
    }
}
