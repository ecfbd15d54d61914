package org.warmline.assistant.understanding;

import org.warmline.assistant.language.Language;

/**
 * Reads what somebody said. Deterministic, immutable, safe for many threads at once; takes time in
 * proportion to the length of the words.
 */
public final class Understanding {

    private final LanguageReading mandarin = LanguageReading.mandarin();
    private final LanguageReading english = LanguageReading.english();

    private Understanding() {}

    /** The reader with the lexicons that come with it, loaded on the first call. */
    public static Understanding standard() {
        return Standard.INSTANCE;
    }

    /**
     * Reads one reply.
     *
     * @param said the words as they were recognized or typed, with or without punctuation
     * @param asked the question that was open, or {@link QuestionKind#NONE}
     */
    public Meaning read(String said, Language language, QuestionKind asked) {
        return reading(language).read(said, asked);
    }

    private LanguageReading reading(Language language) {
        return switch (language) {
            case MANDARIN -> mandarin;
            case ENGLISH -> english;
        };
    }

    private static final class Standard {
        static final Understanding INSTANCE = new Understanding();
    }
}
