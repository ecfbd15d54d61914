/** Measures the running service over a made-up community of real size. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "campaign",
            "dialogue",
            "flag",
            "followup",
            "health",
            "language",
            "notice",
            "phone",
            "privacy",
            "resident",
            "triage",
            "understanding"
        })
@NullMarked
package org.warmline.assistant.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
