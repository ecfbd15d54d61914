package org.warmline.knowledge.index;

import java.time.LocalDate;
import java.util.List;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.passage.Passage;

/** Where passages are found. May be used by many threads at once. */
public interface PolicyIndex extends AutoCloseable {

    /**
     * Adds editions, or puts them in the place of the same ones; can be found when this returns. Of
     * several editions of a document no two hold on the same day.
     */
    void put(List<IndexedDocument> documents);

    /** Takes an edition out; cannot be found any more when this returns. */
    void remove(Edition edition);

    /** The passages that any way of searching has among its best, in no particular order. */
    List<Candidate> search(Query query);

    /** True if that edition may be used there and then, and no other stands in its place. */
    boolean holds(Edition edition, String language, LocalDate day, Region where);

    /** All passages of an edition in their order; empty if it is not there. */
    List<Passage> passages(Edition edition);

    /** How much it tells that a text contains a gram: 0 for what stands everywhere. */
    double rarity(String gram);

    @Override
    void close();
}
