package org.warmline.knowledge.reader;

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
        return best.span()
                .map(span ->
                        new Reading(
                                span.page().edition(),
                                span.page().title(),
                                span.page().text(),
                                span.page().passages(span.first(), span.last()),
                                span.words(),
                                best.judgement));
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

    /** Keeps the span that is judged best. */
    private final class Best {

        private Optional<Span> span = Optional.empty();
        private double judgement = Double.NEGATIVE_INFINITY;

        void take(Span one, float[] values) {
            double worth = trees.judge(values);
            if (worth > judgement) {
                judgement = worth;
                span = Optional.of(one);
            }
        }

        Optional<Span> span() {
            return span;
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
