/**
 * The three entries that an installation has before it has a library, found by the words they list.
 * Conversations are measured with them, so that figures do not change with an office's documents.
 */
@ApplicationModule(allowedDependencies = {"document", "answer"})
@NullMarked
package org.warmline.knowledge.builtin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
