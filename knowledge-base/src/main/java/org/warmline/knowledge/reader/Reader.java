package org.warmline.knowledge.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.index.PolicyIndex;
import org.warmline.knowledge.passage.Passage;
import org.warmline.knowledge.retrieval.Ranked;
import org.warmline.knowledge.trees.Trees;
import org.warmline.knowledge.wording.Asked;

/** Reads the best documents and chooses an answer from them. */
public final class Reader {

    /** How many sentences of the first, second and third document are looked at. */
    private static final int[] SENTENCES = {12, 5, 3};

    /** So many trees judge every part that could be the answer, all trees the best of them. */
    private static final int FIRST_TREES = 80;

    private static final int JUDGED_BY_ALL = 300;

    private static final int KEPT_PAGES = 1000;

    private final PolicyIndex index;
    private final Trees trees;
    private final Map<Edition, Page> pages = new Pages();

    public Reader(PolicyIndex index, Trees trees) {
        this.index = index;
        this.trees = trees;
    }

    /**
     * An answer.
     *
     * @param document all that the document says
     * @param cited the passages in which the words stand
     * @param judgement how much of it is expected to be right, up to 1
     */
    public record Reading(
            Edition edition,
            String title,
            String document,
            List<Passage> cited,
            String words,
            double judgement) {}

    public Optional<Reading> read(String question, List<Ranked> found) {
        var best = new Best();
        visit(question, found, Asked.of(question, index::rarity), best::take);
        return best.judged()
                .map(judged -> {
                    var span = judged.span();
                    return new Reading(
                            span.page().edition(),
                            span.page().title(),
                            span.page().text(),
                            span.page().passages(span.first(), span.last()),
                            span.words(),
                            judged.judgement());
                });
    }

    /** Shows every span of the documents that are read, with its signals. */
    void visit(
            String question, List<Ranked> found, Asked asked, BiConsumer<Span, float[]> visitor) {
        var signals = new SpanSignals(question);
        var pairs = PageView.pairs(question);
        for (int rank = 0; rank < Math.min(SENTENCES.length, found.size()); rank++) {
            var document = found.get(rank);
            var page = page(document);
            if (page.size() == 0) {
                continue;
            }
            var view = new PageView(page, document, asked, pairs);
            for (var span : Spans.in(view, SENTENCES[rank])) {
                visitor.accept(span, signals.of(view, span, document.score(), rank));
            }
        }
    }

    /** A span and what the trees that were asked say to it. */
    @SuppressWarnings("ArrayRecordComponent") // only ever handed to trees
    private record Judged(int place, Span span, float[] values, double judgement) {

        /** Of those that are judged alike the first. */
        static final Comparator<Judged> BEST_FIRST =
                Comparator.comparingDouble(Judged::judgement)
                        .reversed()
                        .thenComparingInt(Judged::place);
    }

    /**
     * Finds the span that is judged best. Of some two thousand only those that the first trees like
     * most are judged by all.
     */
    private final class Best {

        private final List<Judged> roughly = new ArrayList<>();

        void take(Span span, float[] values) {
            double judgement = trees.judgeRoughly(values, FIRST_TREES);
            roughly.add(new Judged(roughly.size(), span, values, judgement));
        }

        Optional<Judged> judged() {
            return roughly.stream()
                    .sorted(Judged.BEST_FIRST)
                    .limit(JUDGED_BY_ALL)
                    .map(this::further)
                    .min(Judged.BEST_FIRST);
        }

        private Judged further(Judged one) {
            double judgement = trees.judgeFurther(one.values(), FIRST_TREES, one.judgement());
            return new Judged(one.place(), one.span(), one.values(), judgement);
        }
    }

    /** Cut up once, and kept as long as it is asked for often. */
    private Page page(Ranked document) {
        var edition = document.passages().getFirst().passage().edition();
        synchronized (pages) {
            var kept = pages.get(edition);
            if (kept != null) {
                return kept;
            }
        }
        var fresh = Page.of(edition, index.passages(edition));
        synchronized (pages) {
            pages.put(edition, fresh);
        }
        return fresh;
    }

    /** Forgets the page that was not asked for longest. */
    private static final class Pages extends LinkedHashMap<Edition, Page> {

        private static final long serialVersionUID = 1L;

        Pages() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Edition, Page> eldest) {
            return size() > KEPT_PAGES;
        }
    }
}
