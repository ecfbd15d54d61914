package org.warmline.assistant.triage;

import java.util.List;

/**
 * What went before the end of a follow-up.
 *
 * @param raised what was flagged during the call; none of it is ever taken back
 * @param lastDays what the rounds before this one brought
 */
public record Before(List<Judgement> raised, LastDays lastDays) {

    public static final Before NOTHING = new Before(List.of(), LastDays.UNKNOWN);

    public Before {
        raised = List.copyOf(raised);
    }
}
