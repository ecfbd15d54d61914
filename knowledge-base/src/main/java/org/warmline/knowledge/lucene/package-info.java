/** The search index on Apache Lucene. */
@ApplicationModule(allowedDependencies = {"document", "passage", "index", "wording"})
@NullMarked
package org.warmline.knowledge.lucene;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
