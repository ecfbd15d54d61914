/**
 * The sentences of ours that never change, and recordings of them by people: kept for all nodes,
 * signed by a second person before any resident hears them. What holds a name, a number or a date
 * is never recorded: the voice speaks it. Knows no sound but as bytes of a telephone line.
 */
@ApplicationModule(allowedDependencies = {"language", "privacy", "script", "understanding"})
@NullMarked
package org.warmline.assistant.prompt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
