package org.warmline.assistant.followup;

import java.util.Optional;

/**
 * How many follow-ups of a grid stand alike.
 *
 * @param outcome code of how the latest call ended
 */
public record Tally(
        Round round, String grid, FollowUpState state, Optional<String> outcome, int followUps) {}
