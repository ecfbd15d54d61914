package org.warmline.knowledge.index;

import java.time.LocalDate;
import java.util.Optional;
import org.warmline.knowledge.document.Region;

/**
 * What is looked for; only what may be used there and then is found.
 *
 * @param text a question in the asker's words
 * @param vector what it means, where that is known
 */
public record Query(
        String text, Optional<float[]> vector, String language, LocalDate day, Region where) {}
