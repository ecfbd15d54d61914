/**
 * One follow-up from due to done: the attempt that is committed before the carrier is asked, the
 * words as they come, the report, the outcome.
 */
@ApplicationModule(
        allowedDependencies = {
            "answer",
            "node",
            "privacy",
            "retention",
            "resident",
            "language",
            "health",
            "understanding",
            "dialogue",
            "script",
            "triage",
            "flag",
            "policy"
        })
@NullMarked
package org.warmline.assistant.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
