/**
 * Rounds of calls: who is due, when and how often, and who owns whoever is not reached. Knows no
 * telephone: what rings one is behind a port that room {@code phone} implements, and no call begins
 * but through the gate here.
 */
@ApplicationModule(
        allowedDependencies = {
            "privacy",
            "account",
            "notice",
            "resident",
            "script",
            "triage",
            "flag",
            "duty",
            "followup"
        })
@NullMarked
package org.warmline.assistant.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
