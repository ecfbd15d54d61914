package org.warmline.assistant.chat;

import java.time.LocalDate;
import java.util.UUID;
import org.warmline.assistant.health.HealthReport;

/**
 * What a resident told in the chat on one day.
 *
 * @param id its flags are raised under it, as those of a follow-up are under that one's
 * @param report empty if nothing was told of oneself, or nobody had confirmed to be the resident
 */
public record ChatReport(UUID id, LocalDate day, HealthReport report) {

    /** Never prints what was told. */
    @Override
    public String toString() {
        return "ChatReport[" + id + "]";
    }
}
