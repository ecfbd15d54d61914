package org.warmline.knowledge.wording;

import java.util.regex.Pattern;

/** Tells the two languages apart by the signs in which they are written. */
public final class Script {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2}");

    private Script() {}

    /** The tag of the language; figures and signs alone are taken for Chinese. */
    public static String language(String text) {
        boolean isEnglish = !HAN.matcher(text).find() && WORD.matcher(text).find();
        return isEnglish ? "en" : "zh-CN";
    }
}
