package org.warmline.assistant.triage;

import java.time.LocalDate;

/**
 * A rule as an office's clinician would sign it.
 *
 * @param id stands on every flag
 * @param validFrom the first day on which it is used
 * @param text what it says, in one sentence
 * @param source where it comes from
 */
public record Rule(String id, LocalDate validFrom, String text, String source) {}
