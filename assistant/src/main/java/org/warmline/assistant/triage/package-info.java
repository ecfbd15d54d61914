/**
 * A finished conversation to flags: who needs a person, how soon, and by which dated rule. Pure;
 * knows no resident, no phone.
 */
@ApplicationModule(allowedDependencies = {"health", "language", "understanding", "dialogue"})
@NullMarked
package org.warmline.assistant.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
