/**
 * The follow-up of a round, answered in writing instead of on the telephone: the same script, the
 * same dialogue, the same triage, and no call beside it. Holds nothing in memory: where a
 * conversation stands follows from what was written. Knows no page; room {@code chat} shows it.
 */
@ApplicationModule(
        allowedDependencies = {
            "privacy",
            "resident",
            "language",
            "health",
            "understanding",
            "dialogue",
            "script",
            "triage",
            "flag",
            "followup",
            "campaign",
            "policy"
        })
@NullMarked
package org.warmline.assistant.written;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
