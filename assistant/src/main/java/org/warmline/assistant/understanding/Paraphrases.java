package org.warmline.assistant.understanding;

import java.util.Optional;
import org.warmline.assistant.language.Language;

/**
 * Recognises a danger in words that the lexicon does not know. It is asked only about words in
 * which nothing was read, and only adds: what it thinks is asked about or told to a person, never
 * taken for granted.
 */
public interface Paraphrases {

    /** Knows nothing. */
    Paraphrases NONE = (_, _) -> Optional.empty();

    /**
     * Which danger the words resemble, if any: {@code distress}, {@code householdUnwell}, or the
     * code of a danger sign. What was read before stands whatever becomes of this: an exception
     * counts as nothing. It must not take long, for somebody waits on the line.
     */
    Optional<String> danger(String words, Language language);
}
