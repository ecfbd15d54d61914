package org.warmline.knowledge.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.warmline.knowledge.document.Region;

/**
 * What may be used: signed off, in the language, valid on the day and in the region, and not
 * replaced there. It is the same for all who ask in a community on a day, so it is worked out once
 * for each segment of the index and kept. (As a plain condition it would be taken apart and joined
 * with those of the question, and worked out with every search.)
 */
final class Allowed extends Query {

    private static final int MOST_KEPT = 256;
    private static final long MOST_KEPT_BYTES = 32L << 20;

    private static final QueryCachingPolicy ONLY_WHOLE =
            new QueryCachingPolicy() {
                @Override
                public void onUse(Query query) {}

                @Override
                public boolean shouldCache(Query query) {
                    return query instanceof Allowed;
                }
            };

    private final String language;
    private final LocalDate day;
    private final Region where;

    Allowed(String language, LocalDate day, Region where) {
        this.language = language;
        this.day = day;
        this.where = where;
    }

    /** For the searchers of one index. */
    static QueryCache cache() {
        return new LRUQueryCache(MOST_KEPT, MOST_KEPT_BYTES, _ -> true, Float.POSITIVE_INFINITY);
    }

    static void keep(IndexSearcher searcher, QueryCache cache) {
        searcher.setQueryCache(cache);
        searcher.setQueryCachingPolicy(ONLY_WHOLE);
    }

    private Query conditions() {
        long on = day.toEpochDay();
        var around = where.withAllAround();
        Set<BytesRef> regions = new HashSet<>();
        around.forEach(region -> regions.add(new BytesRef(region.toString())));
        var all =
                new BooleanQuery.Builder()
                        .add(term(Fields.SIGNED, "true"), Occur.FILTER)
                        .add(term(Fields.LANGUAGE, language), Occur.FILTER)
                        .add(new TermInSetQuery(Fields.REGION, regions), Occur.FILTER)
                        .add(LongPoint.newRangeQuery(Fields.FROM, Long.MIN_VALUE, on), Occur.FILTER)
                        .add(LongPoint.newRangeQuery(Fields.TO, on, Long.MAX_VALUE), Occur.FILTER);
        around.forEach(region ->
                all.add(
                        LongPoint.newRangeQuery(Fields.REPLACED + region, Long.MIN_VALUE, on),
                        Occur.MUST_NOT));
        return all.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        var conditions =
                searcher.createWeight(
                        searcher.rewrite(conditions()), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context)
                    throws IOException {
                return conditions.scorerSupplier(context);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return conditions.isCacheable(context);
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Allowed it
                && language.equals(it.language)
                && day.equals(it.day)
                && where.equals(it.where);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * language.hashCode() + day.hashCode()) + where.hashCode();
    }

    @Override
    public String toString(String field) {
        return language + " on " + day + " in " + where;
    }
}
