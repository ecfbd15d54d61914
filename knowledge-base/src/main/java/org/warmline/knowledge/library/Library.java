package org.warmline.knowledge.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;
import org.warmline.knowledge.library.Shelved.Hands;
import org.warmline.knowledge.library.Shelved.State;

/**
 * The documents of an office. One person answers for a draft, another one signs it off; whoever
 * brought it in is never the one who signs.
 */
public final class Library {

    private final DocumentStore store;
    private final Shelves shelves;
    private final Clock clock;

    public Library(DocumentStore store, Shelves shelves, Clock clock) {
        this.store = store;
        this.shelves = shelves;
        this.clock = clock;
    }

    /** What came of bringing a document in. */
    public record Added(Edition edition, boolean isNew) {}

    /**
     * What is brought in.
     *
     * @param isDated whether it says itself from when on it holds; if not, it is the same text on
     *     another day too
     */
    public record Draft(PolicyDocument document, boolean isDated, Hands hands) {}

    /** As below, of a document that says from when on it holds, by somebody who answers for it. */
    public Added add(PolicyDocument draft, String by) {
        return add(new Draft(draft, true, Hands.of(by)));
    }

    /**
     * Takes a draft in, as the next edition of its document. What was brought in last changes
     * nothing when it is brought in again; what was discarded comes in again only by somebody who
     * answers for it, and never by itself.
     */
    public Added add(Draft draft) {
        var hash = ContentHash.of(draft.document(), draft.isDated());
        var last = store.last(draft.document().id());
        boolean isKnown =
                last.filter(same -> same.hash().equals(hash))
                        .filter(same ->
                                same.state() != State.DISCARDED || !draft.hands().isClaimed())
                        .isPresent();
        if (isKnown) {
            return new Added(last.get().document().edition(), false);
        }
        var next = next(draft.document(), last);
        var shelved = draft(next, draft.hands(), hash);
        return store.insert(shelved) ? new Added(next.edition(), true) : add(draft);
    }

    private static PolicyDocument next(PolicyDocument draft, Optional<Shelved> last) {
        int number = last.map(one -> one.document().edition().number() + 1).orElse(1);
        return unsigned(draft, new Edition(draft.id(), number), draft.standing().validity());
    }

    private static PolicyDocument unsigned(PolicyDocument draft, Edition edition, Validity days) {
        var standing = draft.standing();
        return draft.as(edition)
                .with(
                        new Standing(
                                standing.region(), days, Optional.empty(), standing.supersedes()));
    }

    private Shelved draft(PolicyDocument document, Hands hands, String hash) {
        return new Shelved(document, State.DRAFT, hands, clock.instant(), hash, Optional.empty());
    }

    /**
     * Puts a draft right. It becomes an edition of its own, so that nobody signs what another has
     * changed meanwhile; the text stays the same that was brought in.
     *
     * @return empty if that edition is no draft, or not the last one
     */
    public Optional<Edition> revise(Edition old, PolicyDocument changed, String by) {
        var draft = store.find(old).filter(Shelved::isDraft);
        if (draft.isEmpty() || !store.newest(old.document()).equals(draft)) {
            return Optional.empty();
        }
        var next = next(changed, store.last(old.document()));
        var hands = new Hands(draft.get().hands().broughtBy(), by);
        return store.replace(old, draft(next, hands, draft.get().hash()))
                ? Optional.of(next.edition())
                : Optional.empty();
    }

    /** Somebody answers for a draft that came by itself; another one signs it off. */
    public boolean claim(Edition draft, String by) {
        return store.claim(draft, by);
    }

    /** Nobody wants that draft; what is in force stays so. */
    public boolean discard(Edition draft, String by) {
        return store.discard(draft, signOff(by));
    }

    /**
     * Brings a document that is out of use back, as a draft that holds from today on.
     *
     * @return empty if there is none, or if it is a draft
     */
    public Optional<Edition> bringBack(DocumentId id, String by) {
        var newest = store.newest(id).filter(one -> !one.isDraft());
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var old = newest.get().document();
        var to = old.standing().validity().to().filter(last -> !last.isBefore(today));
        var next = next(old, store.last(id));
        var days = new Validity(today, to);
        var draft = unsigned(next, next.edition(), days);
        return store.insert(draft(draft, Hands.of(by), newest.get().hash()))
                ? Optional.of(next.edition())
                : Optional.empty();
    }

    /**
     * Releases a draft.
     *
     * @return false if it is no draft, not the last one, nobody answers for it, or that person has
     *     brought it in or written it
     */
    public boolean signOff(Edition edition, String by) {
        return !signOff(List.of(edition), by).isEmpty();
    }

    /** As above, of many; gives those that are released. */
    public List<Edition> signOff(List<Edition> editions, String by) {
        var signed = editions.stream().filter(edition -> signOffUnseen(edition, by)).toList();
        shelves.refresh();
        return signed;
    }

    /** Signs many at once; they are used as soon as the shelves are looked through. */
    public boolean signOffUnseen(Edition edition, String by) {
        boolean mayBe = store.find(edition).filter(one -> one.hands().maySign(by)).isPresent();
        return mayBe && store.sign(edition, signOff(by));
    }

    /** Takes a document out of use; here when this returns, on other nodes within a second. */
    public boolean withdraw(DocumentId document, String by) {
        boolean withdrawn = store.withdraw(document, signOff(by));
        shelves.refresh();
        return withdrawn;
    }

    private SignOff signOff(String by) {
        return new SignOff(by, clock.instant());
    }

    /** The newest edition of every document. */
    public List<Shelved> list() {
        return store.newest();
    }

    public Optional<Shelved> newest(DocumentId document) {
        return store.newest(document);
    }

    /** What was said in an edition, whatever has become of it. */
    public Optional<Shelved> find(Edition edition) {
        return store.find(edition);
    }

    /** What may be told on a day, somewhere. */
    public Set<Edition> inForce(LocalDate day) {
        return inForce(store.signed(), store.formerReplacers(), day);
    }

    /** The edition of a document that may be told on a day. */
    public Optional<Shelved> inForce(DocumentId document, LocalDate day) {
        var former = store.formerReplacers(document);
        return inForce(store.signedAbout(document), former, day).stream()
                .filter(edition -> edition.document().equals(document))
                .findFirst()
                .flatMap(store::find);
    }

    private Set<Edition> inForce(List<Shelved> signed, List<Shelved> former, LocalDate day) {
        return new InForce(signed, former, clock.getZone())
                .held().stream()
                        .filter(held -> held.isUsedOn(day))
                        .map(held -> held.document().edition())
                        .collect(Collectors.toSet());
    }
}
