package org.warmline.assistant.triage;

import java.util.List;
import org.warmline.assistant.health.BodyTemperature;

/**
 * What went before the end of a follow-up.
 *
 * @param raised what was flagged during the call; none of it is ever taken back
 * @param temperatures of the reports before this one, the latest last
 */
public record Before(List<Judgement> raised, List<BodyTemperature> temperatures) {

    public static final Before NOTHING = new Before(List.of(), List.of());

    public Before {
        raised = List.copyOf(raised);
        temperatures = List.copyOf(temperatures);
    }
}
