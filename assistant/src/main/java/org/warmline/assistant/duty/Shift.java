package org.warmline.assistant.duty;

import java.time.LocalDateTime;
import org.warmline.assistant.privacy.Actor;

/**
 * Who has a grid, and when.
 *
 * @param rung the worker or the deputy of that grid
 */
public record Shift(EntryId id, String grid, Rung rung, Actor person, Days days, Hours hours) {

    public Shift {
        if (grid.isBlank() || grid.length() > 40) {
            throw new IllegalArgumentException("not a grid: " + grid);
        }
        if (rung == Rung.STREET_OFFICE) {
            throw new IllegalArgumentException("the street office has all grids at all times");
        }
    }

    /** On whole days. */
    public static Shift of(String grid, Rung rung, Actor person, Days days) {
        return new Shift(EntryId.random(), grid, rung, person, days, Hours.WHOLE_DAY);
    }

    public Shift at(Hours some) {
        return new Shift(id, grid, rung, person, days, some);
    }

    boolean includes(LocalDateTime moment) {
        return hours.include(moment, days);
    }
}
