package org.warmline.assistant.answer;

import java.time.LocalDate;
import java.util.Optional;
import org.warmline.assistant.language.Language;

/**
 * A reply as it is read.
 *
 * @param yes whether it means yes or no, as far as it means either
 * @param today from which yesterday is counted
 */
public record Said(String words, Optional<Boolean> yes, Language language, LocalDate today) {

    @Override
    public String toString() {
        return "Said[" + language.tag() + "]";
    }
}
