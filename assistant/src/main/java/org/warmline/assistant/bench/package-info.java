/** Measures the running service over a made-up community of real size. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "flag",
            "followup",
            "health",
            "language",
            "privacy",
            "resident",
            "triage",
            "understanding"
        })
@NullMarked
package org.warmline.assistant.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
