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

    /** Nobody turns more pages. */
    public static final int LAST_PAGE = 10_000;

    public LineQuery {
        if (page < 0 || page > LAST_PAGE) {
            throw new IllegalArgumentException("not a page: " + page);
        }
    }

    /** The parts of the day's sum, as a list shows them. */
    public enum Group {
        WITH_PERSON("withPerson"),
        CALLING("calling"),
        WAITING("waiting"),
        REACHED("reached");

        private final String code;

        Group(String code) {
            this.code = code;
        }

        /** For addresses and message keys. */
        public String code() {
            return code;
        }

        Set<FollowUpState> states() {
            return switch (this) {
                case WITH_PERSON -> EnumSet.of(FollowUpState.NEEDS_PERSON);
                case CALLING ->
                        EnumSet.of(
                                FollowUpState.DIALLING,
                                FollowUpState.TALKING,
                                FollowUpState.WRITING);
                case WAITING -> EnumSet.of(FollowUpState.DUE);
                case REACHED -> EnumSet.of(FollowUpState.DONE);
            };
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
        return group.map(Group::states)
                .orElse(EnumSet.complementOf(EnumSet.of(FollowUpState.WITHDRAWN)));
    }
}
