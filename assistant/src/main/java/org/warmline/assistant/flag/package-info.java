/**
 * What needs a person: raised, owned by name, taken, passed on, resolved. The machine raises, and
 * hands on what nobody sees to in time; it never withdraws.
 */
@ApplicationModule(
        allowedDependencies = {
            "privacy",
            "retention",
            "resident",
            "duty",
            "notice",
            "language",
            "health",
            "triage"
        })
@NullMarked
package org.warmline.assistant.flag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
