/**
 * What a resident can report, as values: temperature, oxygen, symptoms, needs. Pure; judges
 * nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.warmline.assistant.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
