/**
 * Meaning to the next step of a conversation. Pure: the same state and the same input give the same
 * step. Never hides a danger sign behind an outcome.
 */
@ApplicationModule(
        allowedDependencies = {"answer", "health", "language", "understanding", "script"})
@NullMarked
package org.warmline.assistant.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
