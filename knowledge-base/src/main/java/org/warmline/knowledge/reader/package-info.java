/**
 * Chooses the words of a document that answer a question: every run of clauses that could be the
 * answer is judged by what it says, what stands before it, and what kind of thing is asked for.
 */
@ApplicationModule(
        allowedDependencies = {"document", "passage", "index", "retrieval", "wording", "trees"})
@NullMarked
package org.warmline.knowledge.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
