/**
 * The documents of an office: who wrote, signed off and withdrew what, and when. The rows of the
 * store are the truth on all nodes; the search index of each node follows them within a second.
 */
@ApplicationModule(allowedDependencies = {"document", "passage", "index", "answer"})
@NullMarked
package org.warmline.knowledge.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
