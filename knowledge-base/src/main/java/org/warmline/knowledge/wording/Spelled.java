package org.warmline.knowledge.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes the numbers of a text in digits, as people speak and as offices write: 十四天, fourteen days,
 * 幺二零, one two zero, the second batch. What counts nothing (一起, one of us) stays.
 */
public final class Spelled {

    private static final String CHINESE_DIGIT = "零〇一幺二两三四五六七八九";
    private static final Pattern TEMPERATURE =
            Pattern.compile("([二两三四]十[" + CHINESE_DIGIT + "]?|\\d{2})(?:度|点)(半|[一二三四五六七八九\\d])度?");
    private static final Pattern READ_OUT = Pattern.compile("[" + CHINESE_DIGIT + "]{3,}");
    private static final Pattern YEAR = Pattern.compile("[零〇一二三四五六七八九]{4}(?=年)");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(第)?(["
                            + CHINESE_DIGIT
                            + "十百千]{1,7})(?=个?(批|版|号|次|季度|期|类|级|轮|条|月|日|天|岁|周|星期|礼拜|年|度|点"
                            + "|小时|钟头|分钟|项|百分点|元|块|万|亿|人|家|吨|种|方面))");

    private static final Map<String, Integer> ENGLISH =
            Map.ofEntries(
                    Map.entry("zero", 0),
                    Map.entry("oh", 0),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90));
    private static final List<String> ORDINALS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth",
                    "twentieth");
    private static final String WORD =
            "(?:" + String.join("|", ENGLISH.keySet().stream().sorted().toList()) + ")";
    private static final Pattern ENGLISH_DIGITS =
            Pattern.compile("\\b" + WORD + "(?:[ -]" + WORD + "){2,}\\b");
    private static final Pattern ENGLISH_POINT =
            Pattern.compile(
                    "\\b((?:twenty|thirty|forty)(?:[ -]"
                            + WORD
                            + ")?|\\d{2}) point ("
                            + WORD
                            + ")\\b");
    private static final String PART = "(?:" + WORD + "|hundred|thousand)";
    private static final Pattern ENGLISH_NUMBER =
            Pattern.compile(
                    "\\b((?:batch|edition|version|phase|dose) )?"
                            + "((?:a (?=hundred|thousand))?"
                            + PART
                            + "(?:[ -](?:and )?"
                            + PART
                            + ")*)\\b"
                            + "(?=([ -](?:days?|nights?|weeks?|months?|years?|hours?|minutes?|yuan"
                            + "|per ?cent|degrees?|times|doses|people|persons|o'?clock|[ap]\\.?m)\\b)?)");

    /** Smaller numbers count only what is in sight: "my two children" names no rule. */
    private static final int MOST_IN_PASSING = 12;

    private static final Pattern ENGLISH_ORDINAL =
            Pattern.compile(
                    "\\b(?:(twenty|thirty)[ -])?("
                            + String.join("|", ORDINALS)
                            + "|thirtieth)(?= (?:batch|edition|version|phase|round|day|week|month|dose"
                            + "|shot|test|of [a-z]|january|february|march|april|may|june|july|august"
                            + "|september|october|november|december))"
                            + "|(?<=(?:january|february|march|april|may|june|july|august|september"
                            + "|october|november|december) )(?:the )?(?:(twenty|thirty)[ -])?("
                            + String.join("|", ORDINALS)
                            + "|thirtieth)\\b");

    private Spelled() {}

    /** In one form of characters, with digits. */
    public static String inDigits(String text) {
        var digits = Characters.uniform(text);
        digits = TEMPERATURE.matcher(digits).replaceAll(Spelled::temperature);
        digits = YEAR.matcher(digits).replaceAll(found -> readOut(found.group()));
        digits = READ_OUT.matcher(digits).replaceAll(found -> readOut(found.group()));
        digits = COUNTED.matcher(digits).replaceAll(Spelled::counted);
        digits = digits.replaceAll("\\ba fortnight\\b|\\bfortnight\\b", "14 days");
        digits = ENGLISH_ORDINAL.matcher(digits).replaceAll(Spelled::ordinal);
        digits = ENGLISH_POINT.matcher(digits).replaceAll(Spelled::point);
        digits = ENGLISH_DIGITS.matcher(digits).replaceAll(Spelled::englishDigits);
        return ENGLISH_NUMBER.matcher(digits).replaceAll(Spelled::english);
    }

    private static String temperature(MatchResult found) {
        var whole = found.group(1);
        var tenth = found.group(2).equals("半") ? "5" : found.group(2);
        return (Character.isDigit(whole.charAt(0)) ? whole : Numbers.value(whole))
                + "."
                + (Character.isDigit(tenth.charAt(0)) ? tenth : Numbers.value(tenth))
                + "度";
    }

    private static String readOut(String digits) {
        var written = new StringBuilder();
        digits.chars().forEach(c -> written.append(c == '幺' ? "1" : Numbers.value(c)));
        return written.toString();
    }

    private static String counted(MatchResult found) {
        var value = Numbers.value(found.group(2).replace('幺', '一'));
        boolean isOnlyOne = found.group(1) == null && value.equals("1");
        return isOnlyOne ? found.group() : (found.group(1) == null ? "" : "第") + value;
    }

    private static String ordinal(MatchResult found) {
        boolean before = found.group(2) != null;
        var tens = found.group(before ? 1 : 3);
        var ones = found.group(before ? 2 : 4);
        int value = ones.equals("thirtieth") ? 30 : ORDINALS.indexOf(ones) + 1;
        return Integer.toString((tens == null ? 0 : ENGLISH.getOrDefault(tens, 0)) + value);
    }

    private static String point(MatchResult found) {
        return english(found.group(1)) + "." + ENGLISH.getOrDefault(found.group(2), 0);
    }

    /** Three digits or more one after the other are a telephone number. */
    private static String englishDigits(MatchResult found) {
        var words = List.of(found.group().split("[ -]"));
        boolean areDigits = words.stream().allMatch(word -> ENGLISH.getOrDefault(word, 99) < 10);
        if (!areDigits) {
            return found.group();
        }
        var written = new StringBuilder();
        words.forEach(word -> written.append(ENGLISH.getOrDefault(word, 0)));
        return written.toString();
    }

    private static String english(MatchResult found) {
        var before = found.group(1) == null ? "" : found.group(1);
        var number = english(found.group(2));
        boolean counts = found.group(3) != null && !number.equals("1");
        boolean says = counts || !before.isEmpty();
        return says || Integer.parseInt(number) > MOST_IN_PASSING ? before + number : found.group();
    }

    private static String english(String words) {
        int sum = 0;
        int part = 0;
        for (var word : List.of(words.split("[ -](?:and )?"))) {
            switch (word) {
                case "hundred" -> part = Math.max(1, part) * 100;
                case "thousand" -> {
                    sum += Math.max(1, part) * 1000;
                    part = 0;
                }
                case "a" -> part = 1;
                default ->
                        part +=
                                ENGLISH.containsKey(word)
                                        ? ENGLISH.getOrDefault(word, 0)
                                        : Integer.parseInt(word);
            }
        }
        return Integer.toString(sum + part);
    }
}
