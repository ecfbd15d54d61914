package org.warmline.assistant.policy;

import java.util.function.Consumer;
import org.warmline.assistant.language.Language;

/**
 * Looks once more, in its own time, at words in which no danger was read. It may add one; it takes
 * nothing away, and nobody waits for it.
 */
public interface SecondLook {

    /** Sees nothing. */
    SecondLook NONE = (_, _, _) -> {};

    /**
     * Returns at once.
     *
     * @param found told later, on another thread, of a danger: {@code distress}, {@code
     *     householdUnwell}, or a danger sign's code
     */
    void at(String words, Language language, Consumer<String> found);
}
