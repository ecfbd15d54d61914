package org.warmline.assistant.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How many residents, follow-ups or conversations one person may open. Calling a hundred residents
 * by hand takes eight hours, so that a person who works is never held up.
 *
 * @param anHour different ones within sixty minutes; and four times as many searches
 * @param aDay different ones within 24 hours
 */
public record OpeningLimits(int anHour, int aDay) {

    public static final OpeningLimits STANDARD = new OpeningLimits(60, 200);

    private static final int SEARCHES = 4;

    static final Duration HOUR = Duration.ofHours(1);
    static final Duration DAY = Duration.ofDays(1);

    public OpeningLimits {
        if (anHour < 1 || aDay < anHour) {
            throw new IllegalArgumentException("at least one an hour, and a day has no fewer");
        }
    }

    /**
     * @param opened when each was last opened
     * @return until when that one is held up; empty if it may be opened, such as one that was
     *     opened just before
     */
    Optional<Instant> heldUntil(Map<UUID, Instant> opened, UUID subject, Instant now) {
        if (opened.getOrDefault(subject, Instant.MIN).isAfter(now.minus(HOUR))) {
            return Optional.empty();
        }
        var when = opened.values();
        return Stream.of(until(when, HOUR, anHour, now), until(when, DAY, aDay, now))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    /** Not everyone who is searched for is opened. */
    Optional<Instant> searchHeldUntil(Collection<Instant> searched, Instant now) {
        return until(searched, HOUR, anHour * SEARCHES, now);
    }

    /** When the oldest of those that fill the span is no longer in it. */
    private static Optional<Instant> until(
            Collection<Instant> opened, Duration span, int most, Instant now) {
        var within = opened.stream().filter(at -> at.isAfter(now.minus(span))).sorted().toList();
        return within.size() < most
                ? Optional.empty()
                : Optional.of(within.get(within.size() - most).plus(span));
    }
}
