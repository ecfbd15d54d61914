package org.warmline.assistant.script;

import java.util.Optional;

/**
 * A Questionnaire as it was read.
 *
 * @param script empty if nothing can be asked
 */
public record Reading(Optional<Script> script, ImportReport report) {}
