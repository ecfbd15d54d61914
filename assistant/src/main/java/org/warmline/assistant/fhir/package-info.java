/**
 * What follow-ups brought, as other systems read it: QuestionnaireResponse and Observation of FHIR
 * R4. Names nobody: a resident is an opaque id. No FHIR class leaves this room.
 */
@ApplicationModule(allowedDependencies = {"answer", "followup", "health", "resident", "script"})
@NullMarked
package org.warmline.assistant.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
