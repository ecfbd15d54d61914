/**
 * Whom we follow: contact, language, grid, quarantine dates. Stores every personal field encrypted.
 */
@ApplicationModule(allowedDependencies = {"privacy", "retention", "language"})
@NullMarked
package org.warmline.assistant.resident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
