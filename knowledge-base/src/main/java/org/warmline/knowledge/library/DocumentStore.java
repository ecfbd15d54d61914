package org.warmline.knowledge.library;

import java.util.List;
import java.util.Optional;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.SignOff;

/** Where editions are kept, by all nodes together. */
public interface DocumentStore {

    /** Grows with every change that any node has made. */
    long version();

    /** The newest edition of every document, the newest first. */
    List<Shelved> newest();

    /** All editions that are signed off and not withdrawn, also those with a newer one. */
    List<Shelved> signed();

    Optional<Shelved> find(Edition edition);

    Optional<Shelved> newest(DocumentId document);

    void insert(Shelved draft);

    /** False if it is no draft (any more). */
    boolean sign(Edition edition, SignOff signOff);

    /** Withdraws all editions of a document; false if there is none to withdraw. */
    boolean withdraw(DocumentId document, SignOff by);
}
