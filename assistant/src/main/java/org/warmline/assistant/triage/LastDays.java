package org.warmline.assistant.triage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.Need;

/**
 * What a resident reported in the rounds before this one.
 *
 * @param today the day of this round
 * @param reports the latest last; a round in which nothing was said has none
 */
public record LastDays(LocalDate today, List<LastDays.Earlier> reports) {

    /** So many days before this one are looked at. */
    public static final int REACH = 3;

    public static final LastDays UNKNOWN = new LastDays(LocalDate.EPOCH, List.of());

    /** What one round before this one brought. */
    public record Earlier(LocalDate day, HealthReport report) {

        /** Never prints what was reported. */
        @Override
        public String toString() {
            return "Earlier[" + day + "]";
        }
    }

    public LastDays {
        reports = List.copyOf(reports);
    }

    /** What was lacking the day before. */
    public Set<Need> lackedYesterday() {
        var needs = EnumSet.noneOf(Need.class);
        reports.stream()
                .filter(earlier -> earlier.day().equals(today.minusDays(1)))
                .forEach(earlier -> needs.addAll(earlier.report().wellbeing().needs()));
        return needs;
    }

    /** In their order; a round without a number is left out. */
    List<BodyTemperature> temperatures() {
        return reports.stream()
                .flatMap(earlier -> earlier.report().temperature().stream())
                .toList();
    }

    /** What was reported on one day. */
    Stream<HealthReport> on(LocalDate day) {
        return reports.stream().filter(earlier -> earlier.day().equals(day)).map(Earlier::report);
    }

    /** What was reported yesterday, and earlier today. */
    Stream<HealthReport> sinceYesterday() {
        return reports.stream()
                .filter(earlier -> !earlier.day().isBefore(today.minusDays(1)))
                .map(Earlier::report);
    }
}
