package org.warmline.assistant.understanding;

import org.warmline.assistant.language.Language;

/** Turns the expressions of a lexicon file into regular expressions over uniform text. */
enum ExpressionGrammar {
    MANDARIN(
            "(?:",
            ")",
            "",
            "(?<=[,.?])",
            "(?=[,.?])",
            "(?:[^,.?、不没无]|不知道?|不晓得|不停|不断|没完没了|不由得|不时){0,5}",
            "(?:[^,.?、不没无]|不知道?|不晓得|不停|不断|没完没了|不由得|不时){0,8}",
            "[^,.?]{0,5}(?:不|没有?|无)(?!知道|停|断|晓得|由得|完|住|了|行|那么|以前|昨天)"
                    + "(?:怎么|太|再|觉得|感觉|感到|很|大|是|会|曾|见)?"),
    ENGLISH(
            "(?:(?<= )(?:",
            ")(?= ))",
            " ",
            "(?<=[,.?] )",
            "(?= [,.?])",
            "(?:(?!not |no |never |nothing )[^ ,.?]{1,24} ){0,2}",
            "(?:(?!not |no |never |nothing )[^ ,.?]{1,24} ){0,7}",
            "(?:[^ ,.?]{1,24} ){0,3}(?:not|never|no|nothing)"
                    + " (?!stop|only|just|as )(?:[^ ,.?]{1,24} ){0,2}");

    private static final String SET_OPENS = "[\0";

    private final String before;
    private final String after;
    private final String between;
    private final String clauseStarts;
    private final String clauseEnds;
    private final String gap;
    private final String wideGap;
    private final String deniedGap;

    @SuppressWarnings("TooManyParameters")
    ExpressionGrammar(
            String before,
            String after,
            String between,
            String clauseStarts,
            String clauseEnds,
            String gap,
            String wideGap,
            String deniedGap) {
        this.before = before;
        this.after = after;
        this.between = between;
        this.clauseStarts = clauseStarts;
        this.clauseEnds = clauseEnds;
        this.gap = gap;
        this.wideGap = wideGap;
        this.deniedGap = deniedGap;
    }

    static ExpressionGrammar of(Language language) {
        return switch (language) {
            case MANDARIN -> MANDARIN;
            case ENGLISH -> ENGLISH;
        };
    }

    String plain(String expression) {
        return compiled(expression, wideGap, gap);
    }

    /** One expression and then the other, with a wide gap between them. */
    String both(String first, String second) {
        return plain("(?:" + first + ")" + between + "~~(?:" + second + ")");
    }

    /** The same words with a negation in the first gap. */
    String denied(String expression) {
        return compiled(expression, deniedGap, deniedGap);
    }

    private String compiled(String expression, String wide, String narrow) {
        return before
                + expression
                        .replace("[^", SET_OPENS)
                        .replace("^", clauseStarts)
                        .replace("$", clauseEnds)
                        .replace("~~", wide)
                        .replace("~", narrow)
                        .replace(SET_OPENS, "[^")
                + after;
    }
}
