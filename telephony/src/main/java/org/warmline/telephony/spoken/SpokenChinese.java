package org.warmline.telephony.spoken;

import static org.warmline.telephony.spoken.Rewriting.group;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * Chinese text as it is said: 38.2℃ is 三十八度二, 120 is 幺二零, 20:30 is 晚上八点半. What comes out holds no
 * digit and no Latin letter.
 */
public final class SpokenChinese {

    /** What is counted: a 2 before it is 两, and a 120 before it is a count. */
    private static final String COUNTED =
            "(?:个|天|位|名|人|次|年(?!级)|周(?!岁)|星期|小时|分钟|秒|岁|点|户|口|米|公里|公斤|斤|克|元|块|种|份|片|粒|颗|遍|层|瓶|盒"
                    + "|包|袋|家|条|张|件|句|步|倍|支|针|顿|台|辆|间|套|例|碗|杯|毫)";

    private static final String UNIT = "(?:%|‰|°C|度|日|号|点|天|月|年|岁|周)?";

    private static final List<Rewriting> RULES = rules();

    private SpokenChinese() {}

    /** Never fails; what cannot be said (foreign scripts, signs) is left for the voice to skip. */
    public static String of(String written) {
        return Rewriting.all(RULES, PlainCharacters.of(written));
    }

    private static List<Rewriting> rules() {
        var rules = new ArrayList<Rewriting>();
        rules.add(LatinInChinese.WORDS);
        rules.addAll(ChineseTime.RULES);
        rules.add(Rewriting.of("(?<=\\d),(?=\\d{3}(?!\\d))", _ -> ""));
        rules.add(Rewriting.of(DialledNumbers.LONG, found -> dialled(found.group())));
        rules.add(
                Rewriting.of(
                        "(?<![\\d./+-])("
                                + DialledNumbers.SHORT
                                + ")(?!\\s*(?:[\\d.%‰°/~+-]|度|万|多|余|"
                                + COUNTED
                                + "))",
                        found -> ChineseNumber.dialled(found.group(1))));
        rules.add(
                Rewriting.of(
                        "(?<=[打拨按])\\s*(\\d{3,6})(?![\\d.])",
                        found -> ChineseNumber.dialled(found.group(1))));
        rules.add(
                Rewriting.of(
                        "(\\d[\\d.:]*\\s*" + UNIT + ")\\s*[-~—]+\\s*(?=\\d)",
                        found -> found.group(1) + "到"));
        rules.add(ChineseTime.CLOCK);
        rules.addAll(quantities());
        rules.add(LatinInChinese.LETTERS);
        return List.copyOf(rules);
    }

    private static List<Rewriting> quantities() {
        return List.of(
                Rewriting.of("(?<=[A-Za-z])\\d+", found -> ChineseNumber.oneByOne(found.group())),
                Rewriting.of("(\\d+)(?:\\.(\\d+))?\\s*%", found -> "百分之" + decimal(found)),
                Rewriting.of("(\\d+)(?:\\.(\\d+))?\\s*‰", found -> "千分之" + decimal(found)),
                Rewriting.of(
                        "(\\d+)(?:\\.(\\d+))?\\s*(?:°\\s*F|华氏度)",
                        found -> "华氏" + decimal(found) + "度"),
                Rewriting.of(
                        "(?<![\\d.])(-?)(\\d+)(?:\\.(\\d+))?\\s*(?:°\\s*C?|摄氏度|度)",
                        SpokenChinese::temperature),
                Rewriting.of(
                        "(?<![\\d.])(\\d{1,4})/(\\d{1,4})(?![\\d./])", SpokenChinese::fraction),
                Rewriting.of(
                        "(?<![\\d:])(\\d+):(\\d+)(?![\\d:])",
                        found ->
                                ChineseNumber.counted(found.group(1))
                                        + "比"
                                        + ChineseNumber.counted(found.group(2))),
                Rewriting.of("(?<![\\d.第])2\\s*(?=" + COUNTED + ")", _ -> "两"),
                Rewriting.of("(?<![\\d\\p{IsHan}A-Za-z])-(?=\\d)", _ -> "负"),
                Rewriting.of("(?<=\\d)\\s*\\+\\s*(?=\\d)", _ -> "加"),
                Rewriting.of("(\\d+)\\.(\\d+)", SpokenChinese::decimal),
                Rewriting.of("\\d+", found -> ChineseNumber.counted(found.group())),
                Rewriting.of("#(?=键)", _ -> "井号"),
                Rewriting.of("\\*(?=键)", _ -> "星号"));
    }

    /** People say the tenth of a degree after the word: 三十八度二. */
    private static String temperature(MatchResult found) {
        var below = group(found, 1).isEmpty() ? "" : "零下";
        var whole = ChineseNumber.counted(found.group(2));
        var fraction = group(found, 3);
        if (fraction.isEmpty() || fraction.matches("0+")) {
            return below + whole + "度";
        }
        if (fraction.length() == 1) {
            return below + whole + "度" + ChineseNumber.oneByOne(fraction);
        }
        return below + whole + "点" + ChineseNumber.oneByOne(fraction) + "度";
    }

    private static String fraction(MatchResult found) {
        var upper = ChineseNumber.counted(found.group(1));
        var lower = ChineseNumber.counted(found.group(2));
        boolean part = Integer.parseInt(found.group(1)) < Integer.parseInt(found.group(2));
        return part ? lower + "分之" + upper : upper + "、" + lower;
    }

    private static String decimal(MatchResult found) {
        return ChineseNumber.decimal(found.group(1), group(found, 2));
    }

    private static String dialled(String written) {
        return DialledNumbers.groups(written).stream()
                .map(ChineseNumber::dialled)
                .collect(Collectors.joining("、"));
    }
}
