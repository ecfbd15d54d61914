package org.warmline.knowledge.retrieval;

import java.util.List;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.index.Candidate;

/**
 * A document that was found.
 *
 * @param passages of it that were found, best first
 * @param signals what speaks for and against it
 */
@SuppressWarnings("ArrayRecordComponent") // only ever handed to trees
public record Ranked(
        DocumentId document, double score, List<Candidate> passages, float[] signals) {}
