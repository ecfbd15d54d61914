package org.warmline.assistant.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** The time that has passed since rounds were planned last: half a minute, or a whole outage. */
record Lapse(Instant since, Instant now) {

    /** Longer than a quarantine, so that nobody who is still followed is left out. */
    private static final Duration LONGEST = Duration.ofDays(21);

    /**
     * @param last empty if rounds were never planned: then nothing can have been missed
     */
    static Lapse until(Instant now, Optional<Instant> last) {
        var earliest = now.minus(LONGEST);
        var since = last.filter(now::isAfter).orElse(now);
        return new Lapse(since.isBefore(earliest) ? earliest : since, now);
    }

    /** Its dates where somebody lives. */
    Stream<LocalDate> days(ZoneId zone) {
        return date(since, zone).datesUntil(date(now, zone).plusDays(1));
    }

    LocalDate today(ZoneId zone) {
        return date(now, zone);
    }

    /** True if they are open now, or became so meanwhile. */
    boolean brought(RoundHours hours) {
        return hours.isOpen(now) || (hours.opens().isAfter(since) && !hours.opens().isAfter(now));
    }

    private static LocalDate date(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
