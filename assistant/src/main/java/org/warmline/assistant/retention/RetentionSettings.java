package org.warmline.assistant.retention;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * @param at local time of the daily run
 */
public record RetentionSettings(
        Duration recordings, Duration transcripts, LocalTime at, ZoneId zone) {

    Duration of(Perishable.Kind kind) {
        return switch (kind) {
            case RECORDINGS -> recordings;
            case TRANSCRIPTS -> transcripts;
        };
    }
}
