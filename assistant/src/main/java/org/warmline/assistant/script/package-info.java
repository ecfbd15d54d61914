/** Follow-up scripts: FHIR R4 Questionnaires as questions in order, in each language. */
@ApplicationModule(allowedDependencies = {"health", "language", "understanding"})
@NullMarked
package org.warmline.assistant.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
