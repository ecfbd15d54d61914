package org.warmline.knowledge.library;

import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.warmline.knowledge.answer.PreparedQuestions;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.index.IndexedDocument;
import org.warmline.knowledge.index.PolicyIndex;
import org.warmline.knowledge.passage.Passages;

/**
 * Keeps the index of this node in step with the store. Words can be searched at once; what passages
 * mean is worked out afterwards.
 */
public final class Shelves {

    /** The language that the model of meaning knows. */
    private static final String KNOWN = "zh";

    private final DocumentStore store;
    private final PolicyIndex index;
    private final Optional<Embedder> embedder;
    private final Executor background;
    private final ZoneId zone;
    private final Map<Edition, IndexedDocument> shelved = new HashMap<>();
    private long version = -1;

    /**
     * @param background works out what passages mean, one document after another
     * @param zone whose days the documents' validity counts
     */
    public Shelves(
            DocumentStore store,
            PolicyIndex index,
            Optional<Embedder> embedder,
            Executor background,
            ZoneId zone) {
        this.store = store;
        this.index = index;
        this.embedder = embedder;
        this.background = background;
        this.zone = zone;
    }

    /** Does nothing but ask for a number, if nothing has changed. */
    public synchronized void refresh() {
        long now = store.version();
        if (now == version) {
            return;
        }
        var wanted = wanted();
        var gone = shelved.keySet().stream().filter(it -> !wanted.containsKey(it)).toList();
        for (var edition : gone) {
            index.remove(edition);
            shelved.remove(edition);
        }
        var fresh = wanted.values().stream().filter(one -> !isShelved(one)).toList();
        index.put(fresh);
        fresh.forEach(one -> shelved.put(one.document().edition(), one));
        version = now;
        embedder.ifPresent(model ->
                fresh.stream()
                        .filter(one -> one.document().language().startsWith(KNOWN))
                        .forEach(one -> background.execute(() -> addMeaning(one, model))));
    }

    private boolean isShelved(IndexedDocument wanted) {
        var there = shelved.get(wanted.document().edition());
        return there != null
                && there.document().equals(wanted.document())
                && there.replacements().equals(wanted.replacements());
    }

    /** Every edition that is in force on some day, with what stands in its place where. */
    private Map<Edition, IndexedDocument> wanted() {
        return new InForce(store.signed(), store.formerReplacers(), zone)
                .held().stream()
                        .map(this::indexed)
                        .collect(toMap(one -> one.document().edition(), one -> one));
    }

    /** What is on the shelf is not cut into pieces again. */
    private IndexedDocument indexed(InForce.Held held) {
        var there = shelved.get(held.document().edition());
        var passages =
                there != null && there.document().equals(held.document())
                        ? there.passages()
                        : Passages.of(held.document());
        return new IndexedDocument(held.document(), passages, List.of(), held.replacements());
    }

    private void addMeaning(IndexedDocument words, Embedder model) {
        var vectors =
                words.passages().stream().map(passage -> model.embed(passage.inContext())).toList();
        synchronized (this) {
            var there = shelved.get(words.document().edition());
            if (there != null && isShelved(words) && there.vectors().isEmpty()) {
                var whole =
                        new IndexedDocument(
                                words.document(), words.passages(), vectors, words.replacements());
                index.put(List.of(whole));
                shelved.put(words.document().edition(), whole);
            }
        }
        PreparedQuestions.workOut(words.passages(), model);
    }
}
