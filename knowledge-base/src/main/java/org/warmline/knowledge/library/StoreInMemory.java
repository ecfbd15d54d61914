package org.warmline.knowledge.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.library.Shelved.State;

/** A store for trying a library out without a database. */
public final class StoreInMemory implements DocumentStore {

    private final Map<Edition, Shelved> editions = new LinkedHashMap<>();
    private long version;

    @Override
    public synchronized long version() {
        return version;
    }

    @Override
    public synchronized List<Shelved> newest() {
        var newest = new LinkedHashMap<DocumentId, Shelved>();
        editions.values().forEach(one -> newest.put(one.document().id(), one));
        return new ArrayList<>(newest.sequencedValues().reversed());
    }

    @Override
    public synchronized List<Shelved> signed() {
        return editions.values().stream().filter(one -> one.state() == State.SIGNED).toList();
    }

    @Override
    public synchronized Optional<Shelved> find(Edition edition) {
        return Optional.ofNullable(editions.get(edition));
    }

    @Override
    public synchronized Optional<Shelved> newest(DocumentId document) {
        return editions.values().stream()
                .filter(one -> one.document().id().equals(document))
                .max(Comparator.comparingInt(one -> one.document().edition().number()));
    }

    @Override
    public synchronized void insert(Shelved draft) {
        editions.put(draft.document().edition(), draft);
        version++;
    }

    @Override
    public synchronized boolean sign(Edition edition, SignOff signOff) {
        var draft = editions.get(edition);
        if (draft == null || draft.state() != State.DRAFT) {
            return false;
        }
        editions.put(edition, changed(draft, signed(draft.document(), signOff), State.SIGNED));
        version++;
        return true;
    }

    @Override
    public synchronized boolean withdraw(DocumentId document, SignOff by) {
        var own =
                editions.values().stream()
                        .filter(one -> one.document().id().equals(document))
                        .filter(one -> one.state() != State.WITHDRAWN)
                        .toList();
        own.forEach(one ->
                editions.put(
                        one.document().edition(), changed(one, one.document(), State.WITHDRAWN)));
        version++;
        return !own.isEmpty();
    }

    private static Shelved changed(Shelved old, PolicyDocument document, State state) {
        return new Shelved(document, state, old.writtenBy(), old.writtenAt(), old.hash());
    }

    private static PolicyDocument signed(PolicyDocument document, SignOff signOff) {
        var standing = document.standing();
        return new PolicyDocument(
                document.edition(),
                document.title(),
                document.language(),
                new Standing(
                        standing.region(),
                        standing.validity(),
                        Optional.of(signOff),
                        standing.supersedes()),
                document.origin(),
                document.blocks());
    }
}
