package org.warmline.assistant.understanding;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time as it is said, without saying which half of the day: it is when one may be rung up. */
final class DayTime {

    /** What was said of the part of the day. */
    enum Part {
        MORNING,
        NOON,
        LATER,
        UNSAID
    }

    private static final int FIRST_CALLING_HOUR = 8;

    private DayTime() {}

    /** The time on the 24-hour clock, or null if there is no such time. */
    static @Nullable LocalTime of(int hour, int minute, Part part) {
        if (hour > 24 || minute > 59) {
            return null;
        }
        int full =
                switch (part) {
                    case MORNING -> hour;
                    case NOON -> hour < 4 ? hour + 12 : hour;
                    case LATER -> hour < 12 ? hour + 12 : hour;
                    case UNSAID -> hour < FIRST_CALLING_HOUR && hour > 0 ? hour + 12 : hour;
                };
        return LocalTime.of(full % 24, minute);
    }
}
