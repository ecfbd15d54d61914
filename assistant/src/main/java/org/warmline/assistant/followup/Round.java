package org.warmline.assistant.followup;

import java.time.LocalDate;

/**
 * A round of calls: the first or second of a day. A resident has one follow-up in each.
 *
 * @param number from 1
 */
public record Round(LocalDate day, int number) {

    /** More rounds than this there are not on a day. */
    public static final int LAST = 9;

    public Round {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("not a round of a day: " + number);
        }
    }

    public boolean isBefore(Round other) {
        return day.isBefore(other.day()) || (day.equals(other.day()) && number < other.number());
    }
}
