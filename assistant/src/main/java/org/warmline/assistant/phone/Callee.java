package org.warmline.assistant.phone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.triage.LastDays;

/**
 * Whom a conversation is with, and what it asks.
 *
 * @param lastDays what was reported in the rounds before
 * @param region where policy is looked up
 * @param zone of their clock
 */
record Callee(ResidentFacts facts, Script script, LastDays lastDays, String region, ZoneId zone) {

    ZonedDateTime timeAt(Instant moment) {
        return moment.atZone(zone);
    }
}
