package org.warmline.assistant.followup;

import java.util.Optional;

/**
 * How many follow-ups of a grid are equally far.
 *
 * @param withPerson the one, if a person has it: those are told one by one
 */
public record Standing(
        Round round,
        String grid,
        FollowUpState state,
        Optional<FollowUpId> withPerson,
        int followUps) {}
