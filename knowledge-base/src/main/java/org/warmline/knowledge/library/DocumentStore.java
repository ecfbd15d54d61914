package org.warmline.knowledge.library;

import java.util.List;
import java.util.Optional;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.SignOff;

/** Where editions are kept, by all nodes together. */
public interface DocumentStore {

    /** Grows whenever any node has changed what may be told; a draft changes nothing. */
    long version();

    /** The newest edition of every document that was not discarded, the newest first. */
    List<Shelved> newest();

    /** All editions that are signed off and not withdrawn, also those with a newer one. */
    List<Shelved> signed();

    /** As above, of that document and of those that name it as the one that they replace. */
    List<Shelved> signedAbout(DocumentId document);

    /** All that were signed off, and withdrawn later, and name a document that they replaced. */
    List<Shelved> formerReplacers();

    /** As above, of the documents that name that one. */
    List<Shelved> formerReplacers(DocumentId replaced);

    Optional<Shelved> find(Edition edition);

    /** That was not discarded. */
    Optional<Shelved> newest(DocumentId document);

    /** Whatever has become of it. */
    Optional<Shelved> last(DocumentId document);

    /** False, and nothing is changed, if that edition is there. */
    boolean insert(Shelved draft);

    /** Puts a draft in the place of an older one, which is discarded; false if that is none. */
    boolean replace(Edition old, Shelved draft);

    /** Somebody answers for a draft that nobody answered for. */
    boolean claim(Edition draft, String by);

    /** False if it is no draft (any more). */
    boolean discard(Edition draft, SignOff by);

    /**
     * False if it is no draft (any more), if there is a later one, or if that person may not sign.
     */
    boolean sign(Edition edition, SignOff signOff);

    /** Withdraws all editions of a document; false if there is none to withdraw. */
    boolean withdraw(DocumentId document, SignOff by);
}
