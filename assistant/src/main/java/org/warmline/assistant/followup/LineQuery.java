package org.warmline.assistant.followup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.resident.Grids;

/**
 * A page of a day's list.
 *
 * @param group only these; all if empty
 * @param page from 0
 */
public record LineQuery(LocalDate day, Grids grids, Optional<LineQuery.Group> group, int page) {

    /** How many lines a page has. */
    public static final int LINES = 50;

    public LineQuery {
        if (page < 0) {
            throw new IllegalArgumentException("not a page: " + page);
        }
    }

    /** The parts of the day's sum, as a list shows them. */
    public enum Group {
        WITH_PERSON("withPerson", EnumSet.of(FollowUpState.NEEDS_PERSON)),
        CALLING("calling", EnumSet.of(FollowUpState.DIALLING, FollowUpState.TALKING)),
        WAITING("waiting", EnumSet.of(FollowUpState.DUE)),
        REACHED("reached", EnumSet.of(FollowUpState.DONE));

        private final String code;
        private final Set<FollowUpState> states;

        Group(String code, Set<FollowUpState> states) {
            this.code = code;
            this.states = states;
        }

        /** For addresses and message keys. */
        public String code() {
            return code;
        }

        Set<FollowUpState> states() {
            return states;
        }

        /** Empty for a code that there is not. */
        public static Optional<Group> ofCode(String code) {
            for (var group : values()) {
                if (group.code.equals(code)) {
                    return Optional.of(group);
                }
            }
            return Optional.empty();
        }
    }

    Set<FollowUpState> states() {
        return group.map(Group::states).orElse(EnumSet.allOf(FollowUpState.class));
    }
}
