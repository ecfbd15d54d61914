package org.warmline.knowledge.wording;

import java.util.regex.Pattern;

/**
 * A question with medicines and relatives called by their kind, as prepared replies are looked for:
 * which medicine may be taken is a doctor's to say, and whether a relative may go out is the same
 * question for a husband and a sister. Children keep their names; what holds for them is written
 * for them.
 */
public final class ByKind {

    private static final Names MEDICINES = new Names("medicines.txt");
    private static final Pattern FORM =
            Pattern.compile("药(?:缓释|肠溶|分散|咀嚼)?(?:片|胶囊|颗粒|口服液|混悬液|糖浆|滴剂|冲剂|针)");
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?:我|咱|俺)(?:们|家)?的?(?:老婆|老公|妻子|丈夫|爱人|老伴|太太|媳妇|爸妈|父母|爸爸?|妈妈?|父亲|母亲"
                            + "|爷爷|奶奶|外公|外婆|姥姥|姥爷|公公|婆婆|岳父|岳母|哥哥?|姐姐?|弟弟?|妹妹?)"
                            + "|(?<![儿孙])(?:老婆|老公|老伴|爱人|媳妇|爸妈|爸爸|妈妈)");
    private static final Pattern ENGLISH_RELATIVE =
            Pattern.compile(
                    "\\b(?:my|our) (?:wife|husband|partner|spouse|boyfriend|girlfriend|mother|father|mum"
                            + "|mom|mama|dad|daddy|papa|parents?|grandmother|grandfather|grandma"
                            + "|grandpa|granny|brothers?|sisters?|aunt|uncle|cousin)\\b");

    private ByKind() {}

    /** The same text if it names none. */
    public static String of(String text) {
        var uniform = Characters.uniform(text);
        var relatives =
                ENGLISH_RELATIVE
                        .matcher(RELATIVE.matcher(uniform).replaceAll("家里人"))
                        .replaceAll("my family");
        var named = FORM.matcher(MEDICINES.byFirstName(relatives)).replaceAll("药");
        return named.equals(uniform) ? text : named;
    }
}
