package org.warmline.assistant.triage;

import java.time.Duration;

/**
 * A round in which a resident was not reached.
 *
 * @param roundBeforeToo true if the round before came to nothing either
 * @param since how long ago the resident was last spoken to, or first due
 */
public record Unreached(boolean roundBeforeToo, Duration since) {}
