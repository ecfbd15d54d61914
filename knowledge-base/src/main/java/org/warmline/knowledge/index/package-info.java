/**
 * The port of the search index: what is put in, what is asked, and what every way of searching
 * thinks of a passage. An index holds nothing that cannot be made again from the documents.
 */
@ApplicationModule(allowedDependencies = {"document", "passage"})
@NullMarked
package org.warmline.knowledge.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
