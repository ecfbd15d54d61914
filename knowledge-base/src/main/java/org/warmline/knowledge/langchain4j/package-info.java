/** What a text means, by a model inside the process; and answers written by a language model. */
@ApplicationModule(allowedDependencies = {"index", "passage", "answer", "wording"})
@NullMarked
package org.warmline.knowledge.langchain4j;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
