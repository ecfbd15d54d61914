/**
 * The three entries with which every library begins. Conversations are measured with them alone,
 * found by the words they list, so that figures do not change with an office's documents.
 */
@ApplicationModule(allowedDependencies = {"document", "answer"})
@NullMarked
package org.warmline.knowledge.builtin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
