/**
 * A report to flags: who needs a person, how soon, and by which dated rule. Pure; knows no
 * resident, no phone.
 */
@ApplicationModule(allowedDependencies = {"health", "language", "understanding"})
@NullMarked
package org.warmline.assistant.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
