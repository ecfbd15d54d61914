package org.warmline.assistant.triage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.warmline.assistant.health.Limits;

/** The figures of an office, each set from its day on; before the first, the standard ones. */
public record DatedThresholds(List<Thresholds> all) {

    public static final DatedThresholds STANDARD = new DatedThresholds(List.of());

    public DatedThresholds {
        all = List.copyOf(all);
    }

    /** By the figures of that day. */
    public Triage triage(LocalDate day) {
        return Triage.with(on(day));
    }

    /** What the reading of words and the conversation turn on that day. */
    public Limits limits(LocalDate day) {
        return on(day).limits();
    }

    /** The figures in force on a day. */
    public Thresholds on(LocalDate day) {
        return all.stream()
                .filter(it -> !it.validFrom().isAfter(day))
                .max(Comparator.comparing(Thresholds::validFrom))
                .orElse(Thresholds.STANDARD);
    }
}
