/** The one command line: {@code serve} and the tools that measure. Tools start without Spring. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "answer",
            "signin",
            "language",
            "health",
            "understanding",
            "script",
            "dialogue",
            "triage",
            "policy",
            "evaluation",
            "bench",
            "phone",
            "privacy"
        })
@NullMarked
package org.warmline.assistant.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
