package org.warmline.knowledge.index;

import java.util.List;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.passage.Passage;

/** Where passages are found. May be used by many threads at once. */
public interface PolicyIndex extends AutoCloseable {

    /** Adds documents or replaces their earlier editions; can be found when this returns. */
    void put(List<IndexedDocument> documents);

    /** Takes a document out; cannot be found any more when this returns. */
    void remove(DocumentId document);

    /** The passages that any way of searching has among its best, in no particular order. */
    List<Candidate> search(Query query);

    /** All passages of a document in their order; empty if it is not there. */
    List<Passage> passages(DocumentId document);

    /** How much it tells that a text contains a gram: 0 for what stands everywhere. */
    double rarity(String gram);

    @Override
    void close();
}
