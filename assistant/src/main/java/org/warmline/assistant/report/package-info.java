/** What a day came to: counts and ids, never a name or a word of anybody. */
@ApplicationModule(
        allowedDependencies = {"flag", "followup", "resident", "triage", "sheet", "language"})
@NullMarked
package org.warmline.assistant.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
