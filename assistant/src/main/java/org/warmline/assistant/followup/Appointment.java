package org.warmline.assistant.followup;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.warmline.assistant.dialogue.CallBack;

/** When a resident who asked to be called again is called: their words against their clock. */
public final class Appointment {

    private static final long HALF_A_DAY = 12;

    private Appointment() {}

    /**
     * @param now where the resident is
     * @return empty if no time was named
     */
    public static Optional<Instant> of(CallBack callBack, ZonedDateTime now) {
        return switch (callBack) {
            case CallBack.At(var time) -> Optional.of(next(time, now).toInstant());
            case CallBack.After(var delay) -> Optional.of(now.plus(delay).toInstant());
            case CallBack.Later() -> Optional.empty();
        };
    }

    /** Who says "at three" in the morning means the afternoon. */
    private static ZonedDateTime next(LocalTime time, ZonedDateTime now) {
        var today = now.with(time);
        if (today.isAfter(now)) {
            return today;
        }
        var afternoon = today.plusHours(HALF_A_DAY);
        boolean isToday = afternoon.toLocalDate().equals(now.toLocalDate());
        return isToday && afternoon.isAfter(now) ? afternoon : today.plusDays(1);
    }
}
