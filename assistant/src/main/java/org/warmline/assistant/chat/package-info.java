/**
 * Conversations on a web page: a resident opens a personal link, asks, reports, and is answered, or
 * answers the questions of the round. Says nothing personal before the resident has confirmed who
 * is there; a danger sign goes to the workers whoever wrote it. Decides nothing about health
 * itself: that is triage.
 */
@ApplicationModule(
        allowedDependencies = {
            "privacy",
            "retention",
            "resident",
            "language",
            "health",
            "understanding",
            "dialogue",
            "triage",
            "flag",
            "followup",
            "campaign",
            "notice",
            "policy",
            "question",
            "written"
        })
@NullMarked
package org.warmline.assistant.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
