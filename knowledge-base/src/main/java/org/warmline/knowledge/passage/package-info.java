/**
 * Citable pieces of a document: short enough to be found by what they say, never torn from the
 * headings above them. Cuts them into clauses, of which answers are made.
 */
@ApplicationModule(allowedDependencies = {"document"})
@NullMarked
package org.warmline.knowledge.passage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
