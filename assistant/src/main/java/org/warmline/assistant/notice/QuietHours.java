package org.warmline.assistant.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When somebody is told of nothing that can wait until the end of the day. May go over midnight;
 * from and to alike mean never.
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /** In the evening and at night. */
    public static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0));

    /** That moment, or the end of the quiet hours that it lies in. */
    Instant next(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        if (!include(local.toLocalTime())) {
            return moment;
        }
        var day =
                local.toLocalTime().isBefore(to)
                        ? local.toLocalDate()
                        : local.toLocalDate().plusDays(1);
        return day.atTime(to).atZone(zone).toInstant();
    }

    private boolean include(LocalTime time) {
        return from.isAfter(to)
                ? !time.isBefore(from) || time.isBefore(to)
                : !time.isBefore(from) && time.isBefore(to);
    }
}
