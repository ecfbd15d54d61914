package org.warmline.assistant.language;

import java.util.regex.Pattern;

/**
 * In which language something was said or written, as far as its letters tell. A recognizer hears
 * one language only, so on the telephone this sees little; there a key does it, see {@link
 * Phrase#OTHER_LANGUAGE}.
 */
public final class LanguageSpoken {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z][A-Za-z']+|\\bI\\b");

    /** "OK", "bye bye", "CT" are no English. */
    private static final int A_SENTENCE = 3;

    private static final Pattern ENGLISH_WANTED =
            Pattern.compile(
                    "(?<!不会|不懂|听不懂|不)(?:[讲说用听懂]|改成|换成?)(?:一?下|点)?(?:英语|英文|(?i:english))"
                            + "|(?i:\\benglish\\b)");

    private static final Pattern MANDARIN_WANTED =
            Pattern.compile(
                    "(?i)(?<!not |n't |cannot )(?:speak|talk|use|in|want) (?:\\w+ )?"
                            + "(?:chinese|mandarin|putonghua)"
                            + "|^(?:chinese|mandarin|putonghua)(?: please)?\\W*$"
                            + "|(?:[讲说用会能])[^,.，。]{0,3}(?:中文|汉语|普通话|国语)");

    private LanguageSpoken() {}

    /**
     * @param now the language in which the conversation is held, which a word or two of another
     *     does not change
     */
    public static Language of(String said, Language now) {
        return switch (now) {
            case MANDARIN ->
                    isWish(said, now) || (!hasHan(said) && words(said) >= A_SENTENCE)
                            ? Language.ENGLISH
                            : now;
            case ENGLISH ->
                    isWish(said, now) || HAN.matcher(said).results().count() > words(said)
                            ? Language.MANDARIN
                            : now;
        };
    }

    /** True if the other language is asked for. */
    public static boolean isWish(String said, Language now) {
        return switch (now) {
            case MANDARIN -> ENGLISH_WANTED.matcher(said).find();
            case ENGLISH -> MANDARIN_WANTED.matcher(said).find();
        };
    }

    /** By which voice a sentence of ours is spoken. */
    public static Language ofSentence(String sentence, Language now) {
        if (hasHan(sentence)) {
            return Language.MANDARIN;
        }
        return words(sentence) > 0 ? Language.ENGLISH : now;
    }

    private static boolean hasHan(String text) {
        return HAN.matcher(text).find();
    }

    private static long words(String text) {
        return LATIN_WORD.matcher(text).results().count();
    }
}
