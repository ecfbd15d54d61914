package org.warmline.knowledge.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.index.IndexedDocument;
import org.warmline.knowledge.index.IndexedDocument.Replacement;
import org.warmline.knowledge.index.PolicyIndex;
import org.warmline.knowledge.passage.Passages;

/**
 * Keeps the index of this node in step with the store. Words can be searched at once; what passages
 * mean is worked out afterwards.
 */
public final class Shelves {

    private final DocumentStore store;
    private final PolicyIndex index;
    private final Optional<Embedder> embedder;
    private final Executor background;
    private final Map<DocumentId, IndexedDocument> shelved = new HashMap<>();
    private long version = -1;

    /**
     * @param background works out what passages mean, one document after another
     */
    public Shelves(
            DocumentStore store,
            PolicyIndex index,
            Optional<Embedder> embedder,
            Executor background) {
        this.store = store;
        this.index = index;
        this.embedder = embedder;
        this.background = background;
    }

    /** Does nothing but ask for a number, if nothing has changed. */
    public synchronized void refresh() {
        long now = store.version();
        if (now == version) {
            return;
        }
        var wanted = wanted();
        var gone = shelved.keySet().stream().filter(id -> !wanted.containsKey(id)).toList();
        for (var id : gone) {
            index.remove(id);
            shelved.remove(id);
        }
        var fresh = wanted.values().stream().filter(one -> !isShelved(one)).toList();
        index.put(fresh);
        fresh.forEach(one -> shelved.put(one.document().id(), one));
        version = now;
        embedder.ifPresent(
                model -> fresh.forEach(one -> background.execute(() -> addMeaning(one, model))));
    }

    private boolean isShelved(IndexedDocument wanted) {
        var there = shelved.get(wanted.document().id());
        return there != null
                && there.document().equals(wanted.document())
                && there.replacements().equals(wanted.replacements());
    }

    /** The newest signed edition of every document, with what stands in its place where. */
    private Map<DocumentId, IndexedDocument> wanted() {
        var newest = new HashMap<DocumentId, PolicyDocument>();
        for (var one : store.signed()) {
            newest.merge(one.document().id(), one.document(), Shelves::newer);
        }
        var replacements = new HashMap<DocumentId, List<Replacement>>();
        for (var document : newest.values()) {
            document.standing()
                    .supersedes()
                    .ifPresent(old ->
                            replacements
                                    .computeIfAbsent(old, _ -> new ArrayList<>())
                                    .add(
                                            new Replacement(
                                                    document.standing().region(),
                                                    document.standing().validity().from())));
        }
        var wanted = new HashMap<DocumentId, IndexedDocument>();
        newest.forEach((id, document) ->
                wanted.put(
                        id,
                        new IndexedDocument(
                                document,
                                Passages.of(document),
                                List.of(),
                                replacements.getOrDefault(id, List.of()))));
        return wanted;
    }

    private static PolicyDocument newer(PolicyDocument one, PolicyDocument other) {
        return one.edition().number() > other.edition().number() ? one : other;
    }

    private void addMeaning(IndexedDocument words, Embedder model) {
        var vectors =
                words.passages().stream().map(passage -> model.embed(passage.inContext())).toList();
        synchronized (this) {
            var there = shelved.get(words.document().id());
            if (there != null && isShelved(words) && there.vectors().isEmpty()) {
                var whole =
                        new IndexedDocument(
                                words.document(), words.passages(), vectors, words.replacements());
                index.put(List.of(whole));
                shelved.put(words.document().id(), whole);
            }
        }
    }
}
