package org.warmline.assistant.phone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.question.DueAnswer;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.triage.LastDays;

/**
 * Whom a conversation is with, and what it asks.
 *
 * @param lastDays what was reported in the rounds before
 * @param owed answers to what the resident asked in earlier calls
 * @param own what the record says to the resident's own questions
 * @param region where they live, for which policy is looked up
 * @param zone of their clock
 */
record Callee(
        ResidentFacts facts,
        Script script,
        LastDays lastDays,
        List<DueAnswer> owed,
        OwnRecord own,
        String region,
        ZoneId zone) {

    ZonedDateTime timeAt(Instant moment) {
        return moment.atZone(zone);
    }
}
