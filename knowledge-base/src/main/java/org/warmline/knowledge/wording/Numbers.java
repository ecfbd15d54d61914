package org.warmline.knowledge.wording;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text that say something: 14 days, the second batch, 7 February. Written in
 * digits or in characters they are the same.
 */
public final class Numbers {

    private static final String CHINESE = "零〇一二两三四五六七八九十百千";
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(第?)(["
                            + CHINESE
                            + "]{1,7})(?=(批|版|号|次|季度|期|类|级|轮|条|月|日|天|岁|周|年|度|点|小时|分钟|项|个百分点|元|万|亿|人|家|吨|种|个方面|条措施))");

    private Numbers() {}

    /** In digits; a single "one" is left out, since it counts nothing. */
    public static Set<String> in(String text) {
        var uniform = Characters.uniform(text);
        var numbers = new LinkedHashSet<String>();
        var digits = DIGITS.matcher(uniform);
        while (digits.find()) {
            numbers.add(withoutLeadingZeros(digits.group()));
        }
        Matcher counted = COUNTED.matcher(uniform);
        while (counted.find()) {
            var value = value(counted.group(2));
            if (!counted.group(1).isEmpty() || !value.equals("1")) {
                numbers.add(value);
            }
        }
        return numbers;
    }

    private static String withoutLeadingZeros(String digits) {
        int at = 0;
        while (at + 1 < digits.length()
                && digits.charAt(at) == '0'
                && Character.isDigit(digits.charAt(at + 1))) {
            at++;
        }
        return digits.substring(at);
    }

    /** 十四 is 14, 二〇二〇 is 2020, 三百零五 is 305. */
    static String value(String chinese) {
        if (chinese.chars().noneMatch(c -> "十百千".indexOf(c) >= 0)) {
            var digits = new StringBuilder();
            chinese.chars().forEach(c -> digits.append(digit((char) c)));
            return withoutLeadingZeros(digits.toString());
        }
        int sum = 0;
        int digit = -1;
        for (int i = 0; i < chinese.length(); i++) {
            char character = chinese.charAt(i);
            int unit = "十百千".indexOf(character);
            if (unit >= 0) {
                sum += (digit < 0 ? 1 : digit) * (int) Math.pow(10, unit + 1);
                digit = -1;
            } else {
                digit = digit(character);
            }
        }
        return Integer.toString(sum + Math.max(0, digit));
    }

    static int value(int digit) {
        return digit((char) digit);
    }

    private static int digit(char character) {
        return switch (character) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> "零一二三四五六七八九".indexOf(character);
        };
    }
}
