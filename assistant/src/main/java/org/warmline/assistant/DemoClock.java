package org.warmline.assistant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The clock of a demonstration: it begins inside a calling window, whatever the time is, and runs
 * on. It never goes back, not even over a restart, because what happened is ordered by it.
 *
 * @param file remembers how far it is ahead of the real clock
 */
record DemoClock(Path file, Clock real) {

    private static final LocalTime FIRST_CALL = LocalTime.of(8, 0);
    private static final LocalTime LAST_CALL = LocalTime.of(19, 30);

    Clock startingAt(LocalTime start) {
        var ahead =
                remembered()
                        .map(offset -> insideOrLater(offset, start))
                        .orElseGet(() -> ahead(ZonedDateTime.now(real).with(start)));
        remember(ahead);
        return Clock.offset(real, ahead);
    }

    /** The same offset if its time of day is one for calls, else the next morning's. */
    private Duration insideOrLater(Duration offset, LocalTime start) {
        var now = ZonedDateTime.now(real).plus(offset);
        var time = now.toLocalTime();
        if (!time.isBefore(FIRST_CALL) && time.isBefore(LAST_CALL)) {
            return offset;
        }
        var morning = now.with(start);
        return ahead(morning.isBefore(now) ? morning.plusDays(1) : morning);
    }

    private Duration ahead(ZonedDateTime time) {
        return Duration.between(ZonedDateTime.now(real), time);
    }

    private Optional<Duration> remembered() {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Duration.ofMillis(Long.parseLong(Files.readString(file).strip())))
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private void remember(Duration ahead) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Long.toString(ahead.toMillis()));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + file, failure);
        }
    }
}
