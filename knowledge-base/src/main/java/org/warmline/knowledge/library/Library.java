package org.warmline.knowledge.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.library.Shelved.State;

/** The documents of an office. */
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
     * Takes a draft in, as the next edition of its document. The same text again changes nothing.
     */
    public Added add(PolicyDocument draft, String by) {
        var hash = hash(draft);
        var newest = store.newest(draft.id());
        if (newest.filter(same -> same.hash().equals(hash)).isPresent()) {
            return new Added(newest.get().document().edition(), false);
        }
        int number = newest.map(one -> one.document().edition().number() + 1).orElse(1);
        var edition = new Edition(draft.id(), number);
        store.insert(new Shelved(unsigned(draft, edition), State.DRAFT, by, clock.instant(), hash));
        return new Added(edition, true);
    }

    private static PolicyDocument unsigned(PolicyDocument draft, Edition edition) {
        var standing = draft.standing();
        return new PolicyDocument(
                edition,
                draft.title(),
                draft.language(),
                new Standing(
                        standing.region(),
                        standing.validity(),
                        Optional.empty(),
                        standing.supersedes()),
                draft.origin(),
                draft.blocks());
    }

    /**
     * Releases a draft.
     *
     * @return false if there is no such draft, or if it was written by the same person
     */
    public boolean signOff(Edition edition, String by) {
        var draft = store.find(edition).filter(one -> one.state() == State.DRAFT);
        if (draft.isEmpty() || draft.get().writtenBy().equals(by)) {
            return false;
        }
        boolean signed = signOffUnseen(edition, by);
        shelves.refresh();
        return signed;
    }

    /** Signs many at once; they are used as soon as the shelves are looked through. */
    public boolean signOffUnseen(Edition edition, String by) {
        return store.sign(edition, new SignOff(by, clock.instant()));
    }

    /** Takes a document out of use; here when this returns, on other nodes within a second. */
    public boolean withdraw(DocumentId document, String by) {
        boolean withdrawn = store.withdraw(document, new SignOff(by, clock.instant()));
        shelves.refresh();
        return withdrawn;
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

    private static String hash(PolicyDocument document) {
        var standing = document.standing();
        var all =
                String.join(
                        "\n",
                        document.title(),
                        document.language(),
                        standing.region().toString(),
                        standing.validity().toString(),
                        standing.supersedes().toString(),
                        document.origin().toString(),
                        document.blocks().toString());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
