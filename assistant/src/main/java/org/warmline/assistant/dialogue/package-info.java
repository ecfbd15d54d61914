/**
 * Meaning to the next step of a conversation. Pure: the same state and the same input give the same
 * step. Never hides a danger sign behind an outcome: however a conversation ends after one, its
 * last words say what to do and that a person comes, and what is said to the goodbye counts as
 * well.
 */
@ApplicationModule(
        allowedDependencies = {"answer", "health", "language", "understanding", "script"})
@NullMarked
package org.warmline.assistant.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
