package org.warmline.telephony.spoken;

import static org.warmline.telephony.spoken.Rewriting.group;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * English text as it is said: 38.2 °C is thirty eight point two degrees, 120 is one two zero. What
 * comes out is plain ASCII without a digit.
 */
public final class SpokenEnglish {

    private static final String COUNTED =
            "(?:people|person|residents?|days?|weeks?|months?|years?|hours?|minutes?|seconds?|times?|"
                    + "degrees?|percent|over|per|beats|points?|calls?|lines?|cases?|m[gl]|[kc]?m|kg)\\b";

    private static final List<Rewriting> RULES = rules();

    private SpokenEnglish() {}

    /** Never fails; letters of other scripts are left out. */
    public static String of(String written) {
        var said = Rewriting.all(RULES, PlainCharacters.of(written));
        return Normalizer.normalize(said, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('…', '.')
                .replace('。', '.')
                .replaceAll("[、;,]", ",")
                .replaceAll("[^A-Za-z',.?!:; -]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Rewriting> rules() {
        var rules = new ArrayList<Rewriting>();
        rules.addAll(EnglishTime.RULES);
        rules.add(Rewriting.of("(?<=\\d),(?=\\d{3}(?!\\d))", _ -> ""));
        rules.add(Rewriting.of(DialledNumbers.LONG, found -> dialled(found.group())));
        rules.add(
                Rewriting.of(
                        "(?<![\\d./+-])("
                                + DialledNumbers.SHORT
                                + "|911|999)(?!\\s*(?:[\\d%°/~+-]|\\.\\d|"
                                + COUNTED
                                + "))",
                        found -> EnglishNumber.oneByOne(found.group(1))));
        rules.add(
                Rewriting.of(
                        "(?i)(?<=\\b(?:call|dial|ring|press)\\s)(\\d{3,6})(?![\\d%])",
                        found -> EnglishNumber.oneByOne(found.group(1))));
        rules.addAll(quantities());
        return List.copyOf(rules);
    }

    private static List<Rewriting> quantities() {
        return List.of(
                Rewriting.of("(?<=\\d)\\s*[-~]\\s*(?=\\d)", _ -> " to "),
                Rewriting.of("(?i)(?<=\\bcovid)-(?=\\d)", _ -> " "),
                Rewriting.of("(?i)\\bspo2\\b", _ -> "oxygen"),
                Rewriting.of("(?<=[A-Za-z])(?=\\d)", _ -> " "),
                Rewriting.of(
                        "(?i)(\\d+)(?:\\.(\\d+))?\\s*(?:°\\s*f\\b|degrees fahrenheit)",
                        found -> decimal(found) + " degrees fahrenheit"),
                Rewriting.of(
                        "(?i)(\\d+)(?:\\.(\\d+))?\\s*(?:°\\s*(?:c\\b)?|degrees (?:celsius|centigrade))",
                        found -> decimal(found) + " degrees"),
                Rewriting.of("(\\d+)(?:\\.(\\d+))?\\s*%", found -> decimal(found) + " percent"),
                Rewriting.of("(?<=\\d)\\s*/\\s*(?=\\d)", _ -> " over "),
                Rewriting.of("(?<![\\w-])-(?=\\d)", _ -> "minus "),
                Rewriting.of("(?<=\\d)\\s*\\+\\s*(?=\\d)", _ -> " plus "),
                Rewriting.of("&", _ -> " and "),
                Rewriting.of("(?i)\\bdr\\.(?=\\s)", _ -> "doctor"),
                Rewriting.of(
                        "(?i)\\b(\\d{1,9})(?:st|nd|rd|th)\\b",
                        found -> EnglishNumber.ordinal(Long.parseLong(found.group(1)))),
                Rewriting.of("(\\d+)\\.(\\d+)", SpokenEnglish::decimal),
                Rewriting.of("\\d+", found -> EnglishNumber.counted(found.group()) + " "),
                Rewriting.of(" +(?=[,.?!;:]|$)", _ -> ""));
    }

    private static String decimal(MatchResult found) {
        return EnglishNumber.decimal(found.group(1), group(found, 2));
    }

    private static String dialled(String written) {
        return DialledNumbers.groups(written).stream()
                .map(EnglishNumber::oneByOne)
                .collect(Collectors.joining(", "));
    }
}
