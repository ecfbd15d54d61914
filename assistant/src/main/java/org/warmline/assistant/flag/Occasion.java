package org.warmline.assistant.flag;

import java.util.Optional;
import java.util.UUID;

/**
 * When it was said.
 *
 * @param followUp the follow-up; it has one flag for each reason
 * @param attempt the call within it; empty for what no call has shown, such as nobody reached
 */
public record Occasion(UUID followUp, Optional<UUID> attempt) {}
