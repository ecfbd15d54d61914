package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a share of oxygen is said and no temperature is: digit by digit (九零, 八八, "eight eight", "8
 * 8") or by its ten ("in the low eighties"). Of a ten the lower end counts.
 */
final class OxygenFigures implements NumberReader {

    private static final Pattern MANDARIN =
            Pattern.compile(
                    "(?<![0-9零〇一二三四五六七八九十百点])(?<tens>[五六七八九]|[5-9][,、])"
                            + "(?<ones>[零〇一二三四五六七八九0-9])(?![0-9零〇一二三四五六七八九十百点度℃成])"
                            + MandarinNumbers.OTHER_UNIT);

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?<![0-9.] |point |dot |ty |hundred )(?<tens>five|six|seven|eight|nine|[5-9])"
                            + " (?:, )?(?<ones>zero|oh|o|one|two|three|four|five|six|seven|eight"
                            + "|nine|[0-9])(?= (?!point|dot|o'clock|days?|times|hours?|am |pm ))"
                            + "|(?<part>low|lower|mid|middle|high|upper)? ?"
                            + "(?<decade>fifties|sixties|seventies|eighties|nineties)(?= )");

    private static final Map<String, Integer> DECADES =
            Map.of("fifties", 50, "sixties", 60, "seventies", 70, "eighties", 80, "nineties", 90);

    private final Pattern figure;

    private OxygenFigures(Pattern figure) {
        this.figure = figure;
    }

    static OxygenFigures mandarin() {
        return new OxygenFigures(MANDARIN);
    }

    static OxygenFigures english() {
        return new OxygenFigures(ENGLISH);
    }

    @Override
    public List<Quantity> numbers(Uniform words) {
        var found = new ArrayList<Quantity>();
        figure.matcher(words)
                .results()
                .forEach(result -> {
                    int value = value(result);
                    found.add(Quantity.of(value, true, true, result.start(), result.end()));
                });
        return found;
    }

    @Override
    public boolean countsInFahrenheit() {
        return false;
    }

    private static int value(MatchResult figure) {
        if (figure.namedGroups().containsKey("decade") && figure.group("decade") != null) {
            return DECADES.getOrDefault(figure.group("decade"), 0) + within(figure.group("part"));
        }
        return digit(figure.group("tens")) * 10 + digit(figure.group("ones"));
    }

    /** "The nineties" alone may be well or may not. */
    private static int within(@org.jspecify.annotations.Nullable String part) {
        return switch (part) {
            case "mid", "middle" -> 4;
            case "high", "upper" -> 7;
            case null, default -> 0;
        };
    }

    private static int digit(String word) {
        return EnglishNumbers.digit(word).orElseGet(() -> MandarinNumbers.digit(word.charAt(0)));
    }
}
