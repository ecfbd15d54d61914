/**
 * Answers to questions of any kind: what is expected, and how words or keys are read as a number, a
 * date, a time, a choice or free words. Pure: the day comes in. Knows no health, no call, no FHIR.
 */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package org.warmline.assistant.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
