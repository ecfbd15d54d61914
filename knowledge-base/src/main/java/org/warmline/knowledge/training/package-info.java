/**
 * Learns the weights of the reader and of the confidence from questions with known answers, and
 * tells how good they are on documents that they have not learned from. Runs by command only.
 */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "passage",
            "index",
            "retrieval",
            "reader",
            "answer",
            "evaluation",
            "trees"
        })
@NullMarked
package org.warmline.knowledge.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
