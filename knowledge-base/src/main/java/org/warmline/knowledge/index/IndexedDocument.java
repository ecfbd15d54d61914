package org.warmline.knowledge.index;

import java.time.LocalDate;
import java.util.List;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.passage.Passage;

/**
 * A document as it is put into the index.
 *
 * @param vectors one for every passage, or none yet: they come later than the words
 * @param replacements where and from when on another document stands in its place
 */
public record IndexedDocument(
        PolicyDocument document,
        List<Passage> passages,
        List<float[]> vectors,
        List<Replacement> replacements) {

    public IndexedDocument {
        passages = List.copyOf(passages);
        vectors = List.copyOf(vectors);
        replacements = List.copyOf(replacements);
        if (!vectors.isEmpty() && vectors.size() != passages.size()) {
            throw new IllegalArgumentException(
                    vectors.size() + " vectors for " + passages.size() + " passages");
        }
    }

    public record Replacement(Region where, LocalDate from) {}
}
