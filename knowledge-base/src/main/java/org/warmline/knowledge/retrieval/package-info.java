/**
 * A question to the documents that may answer it, best first, each with its passages: what several
 * ways of searching found is weighed together.
 */
@ApplicationModule(allowedDependencies = {"document", "passage", "index", "wording"})
@NullMarked
package org.warmline.knowledge.retrieval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
