/**
 * Workers' pages and sign-in. Shows masked data until a worker opens one resident, and audits that.
 */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "campaign",
            "correction",
            "dangerword",
            "signin",
            "privacy",
            "resident",
            "enrolment",
            "release",
            "sheet",
            "language",
            "health",
            "triage",
            "duty",
            "node",
            "notice",
            "understanding",
            "flag",
            "followup",
            "chat",
            "phone",
            "policy",
            "prompt",
            "question",
            "script",
            "fhir",
            "dialogue",
            "report"
        })
@NullMarked
package org.warmline.assistant.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
