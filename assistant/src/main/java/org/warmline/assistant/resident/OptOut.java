package org.warmline.assistant.resident;

import java.time.Instant;
import org.warmline.assistant.privacy.Actor;

/**
 * A resident does not want to be called by a machine. A person still looks after them.
 *
 * @param by the worker who wrote it down, or the machine if it was said to it
 */
public record OptOut(Instant since, Actor by) {}
