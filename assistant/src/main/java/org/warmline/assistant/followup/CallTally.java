package org.warmline.assistant.followup;

import java.time.Duration;

/**
 * The calls of a grid on one day.
 *
 * @param placed all that were begun
 * @param talked the length of the answered ones together
 */
public record CallTally(String grid, int placed, int answered, Duration talked) {}
