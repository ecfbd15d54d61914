package org.warmline.knowledge.wording;

import java.util.Set;
import java.util.function.Predicate;

/** How much of what a question names is named in a text, too: from 0 to 1. */
public final class ShareOfAsked {

    /** Where the question names nothing of the kind. */
    public static final double NONE_ASKED = -1;

    private ShareOfAsked() {}

    /**
     * @param asked as {@link Numbers#in} finds them
     */
    public static double numbers(Set<String> asked, String text) {
        return asked.isEmpty() ? NONE_ASKED : share(asked, Numbers.in(text)::contains);
    }

    public static double names(Set<String> asked, String text) {
        return asked.isEmpty() ? NONE_ASKED : share(asked, text::contains);
    }

    private static double share(Set<String> asked, Predicate<String> isThere) {
        return (double) asked.stream().filter(isThere).count() / asked.size();
    }
}
