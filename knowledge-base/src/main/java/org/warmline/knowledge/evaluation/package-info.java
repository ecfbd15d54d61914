/** Measures retrieval, answers and abstention on a question file. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "passage",
            "index",
            "intake",
            "retrieval",
            "reader",
            "answer",
            "wording"
        })
@NullMarked
package org.warmline.knowledge.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
