/**
 * The front door: a question on a day in a region to an {@link
 * org.warmline.knowledge.answer.Answer} that is either grounded in a document, which it names, or
 * not covered. Never guesses.
 */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "passage",
            "index",
            "retrieval",
            "reader",
            "trees",
            "wording"
        })
@NullMarked
package org.warmline.knowledge.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
