/** Measures whole conversations in text: scenarios with a made-up resident and what must follow. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "health",
            "understanding",
            "script",
            "dialogue",
            "triage",
            "policy"
        })
@NullMarked
package org.warmline.assistant.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
