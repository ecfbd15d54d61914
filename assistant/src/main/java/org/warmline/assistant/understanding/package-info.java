/**
 * Words to meaning: what somebody said, in Mandarin or English, to findings with their evidence.
 * Pure: no Spring, no clock, no files at run time beyond its own lexicons. Decides nothing.
 */
@ApplicationModule(allowedDependencies = {"health", "language"})
@NullMarked
package org.warmline.assistant.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
