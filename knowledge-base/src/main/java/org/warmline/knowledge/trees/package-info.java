/**
 * Boosted regression trees: a judgement made of many small questions to a few signals. Grown by the
 * training command, kept as data, applied in microseconds.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.warmline.knowledge.trees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
