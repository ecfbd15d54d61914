package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in Mandarin: 三十八度二, 三七五, 三十六度八九, 三十八度半, 九十九点七, 37.5, 37度5. */
final class MandarinNumbers implements NumberReader {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String DIGIT = "[零〇一二三四五六七八九两幺0-9]";
    private static final String WHOLE =
            "(?:[0-9]{2,3}|一?百(?:零?[一二三四五六七八九]|[一二三四五六七八九]十?[一二三四五六七八九]?)?"
                    + "|[二三四五六七八九]十[一二三四五六七八九]?)";

    /** The unit that shows that a number measures something else. */
    static final String OTHER_UNIT =
            "(?!岁|块|号|楼|个|天|次|斤|片|粒|米|年|月|日|平|分钟|小时|点钟|元|人|步|袋|瓶|层|栋|单元|周|秒|下|毫|公|遍|床|室|口|路|件|位|句|种"
                    + "|[多几来](?:岁|块|个|天|次|斤|米|年|元|人|步|件|位|句|种|遍))";

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<neighbours>[三九]十[一二三四五六七八九][一二三四五六七八九])(?=度|℃|左右|的?样子|吧|$|[,.])"
                            + "|(?<whole>"
                            + WHOLE
                            + ")(?:(?<mark>[,.]?点|度|℃)(?<tenth>"
                            + DIGIT
                            + ")(?<next>"
                            + DIGIT
                            + ")?|度?(?<half>半)|(?<bare>"
                            + DIGIT
                            + ")(?![十百])|,(?<paused>"
                            + DIGIT
                            + ")(?=度?[.?])|(?<degree>度|℃))?"
                            + "|(?<three>[三3])(?<ones>[四五六七八九4-9])(?:点|度)?(?<last>"
                            + DIGIT
                            + ")(?![十百0-9])");

    private static final Pattern ENDS = Pattern.compile("(?:度|℃|℉)?" + OTHER_UNIT);

    @Override
    public List<Quantity> numbers(Uniform words) {
        var quantities = new ArrayList<Quantity>();
        var found = NUMBER.matcher(words);
        while (found.find()) {
            var ends = ENDS.matcher(words).region(found.end(), words.length());
            if (ends.lookingAt()) {
                quantities.add(quantity(found));
            }
        }
        return quantities;
    }

    @Override
    public boolean countsInFahrenheit() {
        return false;
    }

    private static Quantity quantity(Matcher found) {
        int from = found.start();
        int to = found.end();
        var neighbours = found.group("neighbours");
        if (neighbours != null) {
            int tens = digit(neighbours.charAt(0)) * 10;
            int first = digit(neighbours.charAt(2));
            int second = digit(neighbours.charAt(3));
            return second == first + 1
                    ? Quantity.between(tens + first, tens + second, false, from, to)
                    : Quantity.of(tens + first + second / 10.0, true, false, from, to);
        }
        if (found.group("three") != null) {
            double value =
                    30
                            + digit(found.group("ones").charAt(0))
                            + digit(found.group("last").charAt(0)) / 10.0;
            return Quantity.of(value, false, false, from, to);
        }
        return plain(found, whole(found.group("whole")), from, to);
    }

    private static Quantity plain(Matcher found, double whole, int from, int to) {
        if (found.group("half") != null) {
            return Quantity.of(whole + 0.5, true, false, from, to);
        }
        if (found.group("tenth") != null) {
            return fraction(found, whole, from, to);
        }
        if (found.group("bare") != null) {
            double value = whole + digit(found.group("bare").charAt(0)) / 10.0;
            return Quantity.of(value, false, false, from, to);
        }
        if (found.group("paused") != null) {
            double value = whole + digit(found.group("paused").charAt(0)) / 10.0;
            return Quantity.of(value, true, false, from, to);
        }
        if (whole >= 340 && whole < 430) {
            return Quantity.of(whole / 10, false, false, from, to);
        }
        return Quantity.of(whole, found.group("degree") != null, true, from, to);
    }

    private static Quantity fraction(Matcher found, double whole, int from, int to) {
        int tenth = digit(found.group("tenth").charAt(0));
        var next = found.group("next");
        if (next == null) {
            return Quantity.of(whole + tenth / 10.0, true, false, from, to);
        }
        int second = digit(next.charAt(0));
        boolean neighbours = found.group("mark").endsWith("点") ? second == tenth + 1 : true;
        return neighbours
                ? Quantity.between(whole + tenth / 10.0, whole + second / 10.0, true, from, to)
                : Quantity.of(whole + tenth / 10.0 + second / 100.0, true, false, from, to);
    }

    /** The value of a whole number up to 999 in digits or characters. */
    static int whole(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int value = 0;
        int pending = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '百') {
                value += Math.max(1, pending) * 100;
                pending = 0;
            } else if (character == '十') {
                value += Math.max(1, pending) * 10;
                pending = 0;
            } else {
                pending = digit(character);
            }
        }
        boolean short110 = value == 100 && pending > 0 && text.indexOf('零') < 0;
        return value + (short110 ? pending * 10 : pending);
    }

    static int digit(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        return switch (character) {
            case '两' -> 2;
            case '幺' -> 1;
            case '〇' -> 0;
            default -> Math.max(0, DIGITS.indexOf(character));
        };
    }
}
