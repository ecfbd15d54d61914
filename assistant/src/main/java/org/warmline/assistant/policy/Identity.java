package org.warmline.assistant.policy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a question what tells who asks it: numbers, names and addresses. Rather too much
 * than too little; what is left only has to find a document.
 */
final class Identity {

    private static final List<Pattern> TELLING =
            List.of(
                    Pattern.compile("[\\w.+-]+@[\\w.-]+"),
                    Pattern.compile("\\d[\\d \\-]{3,}\\d"),
                    Pattern.compile("[零〇一幺二两三四五六七八九]{5,}"),
                    Pattern.compile("(我(的名字)?叫|我是|名字是|姓名是?)(?!不是|说|问|想|要|在|个)[\\p{IsHan}]{2,4}"),
                    Pattern.compile("\\p{IsHan}(先生|女士|太太|小姐|大爷|大妈|奶奶|爷爷|阿姨|师傅)"),
                    Pattern.compile(
                            "(住|住在|地址是)?[\\p{IsHan}\\d]{0,8}(\\d|[一二三四五六七八九十百])+"
                                    + "(号楼|号院|栋|幢|单元|室|弄|号)"),
                    Pattern.compile(
                            "(?i:my name is|i am called|this is) [A-Z][\\w'-]+( [A-Z][\\w'-]+)*"),
                    Pattern.compile("\\b(Mr|Mrs|Ms|Miss|Dr)\\.? [A-Z][\\w'-]+"),
                    Pattern.compile(
                            "(?i)\\b\\d+[a-z]? [\\w' ]{2,30}(street|road|lane|avenue|building|block|flat)\\b"),
                    Pattern.compile("\\d{4,}"));

    private Identity() {}

    static String stripped(String question) {
        var stripped = question;
        for (var telling : TELLING) {
            stripped = telling.matcher(stripped).replaceAll(" ");
        }
        return stripped.strip();
    }
}
