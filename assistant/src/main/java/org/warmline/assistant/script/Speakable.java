package org.warmline.assistant.script;

import java.util.regex.Pattern;
import org.warmline.assistant.language.Language;

/**
 * A text that was written for a screen, as it can be said: no markup, no brackets, no addresses, no
 * numbering, units in words.
 */
final class Speakable {

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,500}>");
    private static final Pattern ENTITY = Pattern.compile("&(?:nbsp|amp|lt|gt|quot|#\\d+);");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern MARKUP = Pattern.compile("[*_`~#>|\\\\]+");
    private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-•·▪◦]+\\s+");
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:\\(?\\d{1,2}[a-z]?(?:[.、)）:]|\\.\\d+)+|[a-z]\\))\\s*");
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【{]([^)）\\]】}]*)[)）\\]】}]");
    private static final Pattern LEFT_OVER = Pattern.compile("[()（）\\[\\]【】{}<>\"“”„]");
    private static final Pattern BLANK = Pattern.compile("_{2,}|\\.{4,}|…+");

    /** The gap for the resident's name looks like brackets and is none. */
    private static final String NAME = "{resident}";

    private static final String HELD = "\u0001";

    private Speakable() {}

    static String of(String written, Language language) {
        var text = Units.spoken(written, language).replace(NAME, HELD);
        text = BLANK.matcher(text).replaceAll(" ");
        text = TAG.matcher(text).replaceAll(" ");
        text = ENTITY.matcher(text).replaceAll(" ");
        text = LINK.matcher(text).replaceAll("$1");
        text = ADDRESS.matcher(text).replaceAll(" ");
        text = BULLET.matcher(text).replaceAll("");
        text = MARKUP.matcher(text).replaceAll(" ");
        text = NUMBERING.matcher(text).replaceAll("");
        text = BRACKETS.matcher(text).replaceAll(language == Language.MANDARIN ? "，$1，" : ", $1,");
        text = LEFT_OVER.matcher(text).replaceAll("");
        text = text.replaceAll("\\s*\\R\\s*", language == Language.MANDARIN ? "，" : ", ");
        return tidy(text);
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\u0002-\\u001f\\u007f]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*([,，])(?:\\s*[,，])*\\s*(?=[?？!！。.:：;；]|$)", "")
                .replaceAll("([:：?？!！。;；,，])\\s*[,，]", "$1")
                .replaceAll("\\s+([,.;:?!，。；：？！])", "$1")
                .replaceAll("^[\\s,，.。:：;；-]+", "")
                .replaceAll("[\\s:：;；,，-]+$", "")
                .replace(HELD, NAME)
                .strip();
    }
}
