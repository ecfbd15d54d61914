/**
 * What needs a person: raised, taken, resolved, passed on. The machine raises and never withdraws.
 */
@ApplicationModule(allowedDependencies = {"privacy", "resident", "language", "health", "triage"})
@NullMarked
package org.warmline.assistant.flag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
