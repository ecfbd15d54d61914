/**
 * Makes residents of a list that somebody sent: shows first what it would do, row by row, then does
 * it, and can take it back. Keeps no file, and of the rows no more than it needs until they are
 * settled. Also writes such lists, for a release that a second person has agreed to.
 */
@ApplicationModule(
        allowedDependencies = {
            "resident",
            "followup",
            "sheet",
            "language",
            "privacy",
            "retention",
            "release"
        })
@NullMarked
package org.warmline.assistant.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
