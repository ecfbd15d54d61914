/**
 * What workers say was misheard or misread, beside the original. It never changes a report: it is
 * for whoever measures and mends the understanding, and leaves the house as labelled cases only.
 */
@ApplicationModule(
        allowedDependencies = {
            "followup",
            "language",
            "privacy",
            "release",
            "resident",
            "retention",
            "understanding"
        })
@NullMarked
package org.warmline.assistant.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
