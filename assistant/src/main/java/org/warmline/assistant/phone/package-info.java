/** The only door to telephony: implements its conversation with our understanding and dialogue. */
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "followup",
            "dialogue",
            "understanding",
            "health",
            "language",
            "resident",
            "privacy",
            "prompt",
            "script",
            "triage",
            "flag",
            "policy",
            "question"
        })
@NullMarked
package org.warmline.assistant.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
