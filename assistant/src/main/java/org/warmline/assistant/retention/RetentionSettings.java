package org.warmline.assistant.retention;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/**
 * @param kept for how long, each kind
 * @param at local time of the daily run
 */
public record RetentionSettings(Map<Perishable.Kind, Duration> kept, LocalTime at, ZoneId zone) {

    public RetentionSettings {
        kept = Map.copyOf(kept);
        var missing = EnumSet.allOf(Perishable.Kind.class);
        missing.removeAll(kept.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("kept for how long? " + missing);
        }
    }

    Duration of(Perishable.Kind kind) {
        return Objects.requireNonNull(kept.get(kind));
    }
}
