package org.warmline.assistant.dialogue;

import java.time.Duration;

/**
 * How to speak and how to listen.
 *
 * @param slower true if the sentences are spoken slowly
 * @param louder true if they are spoken louder
 * @param silence how long nothing may be said before {@link Input.Silence}
 * @param pause how long a pause ends the reply
 * @param keys how many keys a reply has, 0 if none are offered
 */
public record Manner(boolean slower, boolean louder, Duration silence, Duration pause, int keys) {}
