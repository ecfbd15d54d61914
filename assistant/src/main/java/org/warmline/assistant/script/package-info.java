/**
 * Follow-up scripts: FHIR R4 Questionnaires, read leniently and reported on item by item, so that
 * any of them becomes a call, or a list of reasons why not. Versions are signed by a second person
 * and take effect on a date.
 */
@ApplicationModule(
        allowedDependencies = {"answer", "health", "language", "privacy", "understanding"})
@NullMarked
package org.warmline.assistant.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
