/**
 * What a day came to, in counts and ids; and the sheet for calls by hand, which alone has names and
 * needs a second person.
 */
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "flag",
            "followup",
            "health",
            "language",
            "privacy",
            "release",
            "resident",
            "triage"
        })
@NullMarked
package org.warmline.assistant.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
