package org.warmline.assistant.policy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a question what tells who asks it: telephone and identity numbers, names and
 * addresses. Dates, amounts, short numbers that everybody calls, and what somebody is (pregnant, a
 * contact) stay: without them another question would be answered.
 */
final class Identity {

    /** The most frequent surnames, which more than four in five people in China have. */
    private static final String SURNAME =
            "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严]";

    private static final List<Pattern> TELLING =
            List.of(
                    Pattern.compile("[\\w.+-]+@[\\w.-]+"),
                    Pattern.compile("\\d[\\d \\-]{5,}\\d"),
                    Pattern.compile("[零〇一幺二两三四五六七八九]{5,}"),
                    Pattern.compile("(我(的名字)?叫|名字是|姓名是?)(?!不是|说|问|想|要|在|个)[\\p{IsHan}]{2,4}"),
                    Pattern.compile("我是" + SURNAME + "[\\p{IsHan}]{1,2}(?![\\p{IsHan}])"),
                    Pattern.compile(SURNAME + "(先生|女士|太太|小姐|大爷|大妈|奶奶|爷爷|阿姨|师傅)"),
                    Pattern.compile(
                            "(住|住在|地址是)?[\\p{IsHan}\\d]{0,8}(\\d|[一二三四五六七八九十百])+"
                                    + "(号楼|号院|栋|幢|单元|室|弄)"),
                    Pattern.compile("[\\p{IsHan}]{1,6}(路|街|巷|弄|道|里)\\d+号"),
                    Pattern.compile(
                            "(?i:my name is|i am called|this is) [A-Z][\\w'-]+( [A-Z][\\w'-]+)*"),
                    Pattern.compile("\\b(Mr|Mrs|Ms|Miss|Dr)\\.? [A-Z][\\w'-]+"),
                    Pattern.compile(
                            "(?i)\\b\\d+[a-z]? [\\w' ]{2,30}(street|road|lane|avenue|building|block|flat)\\b"),
                    Pattern.compile("\\d{7,}"));

    private Identity() {}

    static String stripped(String question) {
        var stripped = question;
        for (var telling : TELLING) {
            stripped = telling.matcher(stripped).replaceAll(" ");
        }
        return stripped.strip();
    }
}
