package org.warmline.knowledge.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.library.Shelved.Hands;
import org.warmline.knowledge.library.Shelved.State;

/** A store for trying a library out without a database. */
public final class StoreInMemory implements DocumentStore {

    private static final Comparator<Shelved> BY_NUMBER =
            Comparator.comparingInt(one -> one.document().edition().number());

    private final Map<Edition, Shelved> editions = new LinkedHashMap<>();
    private long version;

    @Override
    public synchronized long version() {
        return version;
    }

    @Override
    public synchronized List<Shelved> newest() {
        var newest = new LinkedHashMap<DocumentId, Shelved>();
        editions.values().stream()
                .filter(one -> one.state() != State.DISCARDED)
                .forEach(one -> newest.put(one.document().id(), one));
        return new ArrayList<>(newest.sequencedValues().reversed());
    }

    @Override
    public synchronized List<Shelved> signed() {
        return in(State.SIGNED);
    }

    @Override
    public synchronized List<Shelved> signedAbout(DocumentId document) {
        var about = about(document);
        return signed().stream().filter(one -> about.contains(one.document().id())).toList();
    }

    private Set<DocumentId> about(DocumentId document) {
        return editions.values().stream()
                .map(Shelved::document)
                .filter(one ->
                        one.id().equals(document)
                                || one.standing().supersedes().filter(document::equals).isPresent())
                .map(PolicyDocument::id)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized List<Shelved> formerReplacers() {
        return in(State.WITHDRAWN).stream()
                .filter(one -> one.document().standing().signOff().isPresent())
                .filter(one -> one.document().standing().supersedes().isPresent())
                .toList();
    }

    @Override
    public synchronized List<Shelved> formerReplacers(DocumentId replaced) {
        var about = about(replaced);
        return formerReplacers().stream()
                .filter(one -> about.contains(one.document().id()))
                .filter(one -> !one.document().id().equals(replaced))
                .toList();
    }

    private List<Shelved> in(State state) {
        return editions.values().stream().filter(one -> one.state() == state).toList();
    }

    @Override
    public synchronized Optional<Shelved> find(Edition edition) {
        return Optional.ofNullable(editions.get(edition));
    }

    @Override
    public synchronized Optional<Shelved> newest(DocumentId document) {
        return of(document).filter(one -> one.state() != State.DISCARDED).max(BY_NUMBER);
    }

    @Override
    public synchronized Optional<Shelved> last(DocumentId document) {
        return of(document).max(BY_NUMBER);
    }

    private Stream<Shelved> of(DocumentId document) {
        return editions.values().stream().filter(one -> one.document().id().equals(document));
    }

    @Override
    public synchronized boolean insert(Shelved draft) {
        return editions.putIfAbsent(draft.document().edition(), draft) == null;
    }

    @Override
    public synchronized boolean replace(Edition old, Shelved draft) {
        return change(old, one -> withState(one, State.DISCARDED)) && insert(draft);
    }

    @Override
    public synchronized boolean claim(Edition draft, String by) {
        return find(draft).filter(one -> !one.hands().isClaimed()).isPresent()
                && change(
                        draft,
                        one ->
                                new Shelved(
                                        one.document(),
                                        one.state(),
                                        new Hands(one.hands().broughtBy(), by),
                                        one.writtenAt(),
                                        one.hash(),
                                        one.withdrawnAt()));
    }

    @Override
    public synchronized boolean discard(Edition draft, SignOff by) {
        return change(draft, one -> withState(one, State.DISCARDED));
    }

    @Override
    public synchronized boolean sign(Edition edition, SignOff signOff) {
        return newest(edition.document())
                        .filter(one -> one.document().edition().equals(edition))
                        .filter(one -> one.hands().maySign(signOff.by()))
                        .isPresent()
                && change(
                        edition,
                        one ->
                                new Shelved(
                                        signed(one.document(), signOff),
                                        State.SIGNED,
                                        one.hands(),
                                        one.writtenAt(),
                                        one.hash(),
                                        Optional.empty()));
    }

    /** Of a draft only. */
    private boolean change(Edition draft, UnaryOperator<Shelved> change) {
        var there = find(draft).filter(Shelved::isDraft);
        there.ifPresent(one -> editions.put(draft, change.apply(one)));
        version++;
        return there.isPresent();
    }

    @Override
    public synchronized boolean withdraw(DocumentId document, SignOff by) {
        var own = of(document).filter(one -> one.isDraft() || one.state() == State.SIGNED).toList();
        own.forEach(one ->
                editions.put(
                        one.document().edition(),
                        new Shelved(
                                one.document(),
                                State.WITHDRAWN,
                                one.hands(),
                                one.writtenAt(),
                                one.hash(),
                                Optional.of(by.at()))));
        version++;
        return !own.isEmpty();
    }

    private static Shelved withState(Shelved old, State state) {
        return new Shelved(
                old.document(), state, old.hands(), old.writtenAt(), old.hash(), old.withdrawnAt());
    }

    private static PolicyDocument signed(PolicyDocument document, SignOff signOff) {
        var standing = document.standing();
        return document.with(
                new Standing(
                        standing.region(),
                        standing.validity(),
                        Optional.of(signOff),
                        standing.supersedes()));
    }
}
