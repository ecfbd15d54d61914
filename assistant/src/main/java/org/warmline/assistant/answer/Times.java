package org.warmline.assistant.answer;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.warmline.assistant.language.Language;

/** Times of day as people say them: 早上八点半, 晚上十点一刻, "half past eight", "four oh five", "ten pm". */
final class Times {

    private static final Pattern CLOCK =
            Pattern.compile("(?<!\\d)([01]?\\d|2[0-4]):([0-5]\\d)(?!\\d)(?:\\s*([ap])\\.?\\s?m)?");
    private static final Pattern CHINESE =
            Pattern.compile(
                    "(凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|夜里|半夜)?\\s*"
                            + "([零〇一二两三四五六七八九十\\d]+)\\s*(?:点钟?|时)\\s*"
                            + "(半|一刻|三刻|[零〇一二三四五六七八九十\\d]+)?分?");
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?:(half|quarter|\\d{1,2}) (?:minutes )?(past|after|to|before) )?"
                            + "\\b(\\d{1,2})\\b(?: (?:0 )?(\\d{1,2})\\b)?(?: ?o'? ?clock)?"
                            + "(?: ?(a\\.? ?m|p\\.? ?m)\\b)?"
                            + "(?: (?:in the |at )?(morning|afternoon|evening|night))?");

    private Times() {}

    static Optional<LocalTime> in(String plain, Language language) {
        var clock = CLOCK.matcher(plain);
        if (clock.find()) {
            int hour = Integer.parseInt(clock.group(1)) % 24;
            return time(
                    hours(hour, isLate(clock.group(3), plain)), Integer.parseInt(clock.group(2)));
        }
        return switch (language) {
            case MANDARIN -> CHINESE.matcher(plain).results().findFirst().flatMap(Times::chinese);
            case ENGLISH -> english(plain);
        };
    }

    private static boolean isLate(String half, String plain) {
        return half != null ? half.equals("p") : plain.matches(".*(下午|晚上|傍晚|夜里).*");
    }

    private static Optional<LocalTime> chinese(MatchResult found) {
        int hour = number(found.group(2));
        var part = found.group(1) == null ? "" : found.group(1);
        boolean late = part.matches("下午|傍晚|晚上|夜里") || (part.equals("中午") && hour < 10);
        int minute =
                switch (found.group(3) == null ? "" : found.group(3)) {
                    case "" -> 0;
                    case "半" -> 30;
                    case "一刻" -> 15;
                    case "三刻" -> 45;
                    default -> number(found.group(3));
                };
        boolean midnight = hour == 12 && part.matches("晚上|夜里|半夜|凌晨");
        return time(midnight ? 0 : hours(hour, late), minute);
    }

    private static int number(String said) {
        var numerals = MandarinNumerals.in(said);
        return numerals.size() == 1 ? numerals.getFirst().whole() : -1;
    }

    private static Optional<LocalTime> english(String plain) {
        if (plain.matches(".*\\b(noon|midday)\\b.*")) {
            return Optional.of(LocalTime.NOON);
        }
        if (plain.matches(".*\\bmidnight\\b.*")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return ENGLISH.matcher(inFigures(plain))
                .results()
                .filter(found -> !found.group().isBlank())
                .findFirst()
                .flatMap(Times::english);
    }

    /** Each number by itself, so that "eight thirty" stays an hour and minutes. */
    private static String inFigures(String plain) {
        var words = plain.replaceAll("(?<=[a-z])-(?=[a-z])", " ").split(" ", -1);
        var text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            boolean tens = i + 1 < words.length && isTens(words[i]) && isDigit(words[i + 1]);
            var phrase = tens ? words[i] + " " + words[++i] : words[i];
            var numerals = EnglishNumerals.in(phrase);
            boolean number =
                    numerals.size() == 1
                            && numerals.getFirst().whole() >= 0
                            && !phrase.equals("half");
            text.append(number ? numerals.getFirst().whole() : phrase).append(' ');
        }
        return text.toString().strip();
    }

    private static boolean isTens(String word) {
        return word.matches("twenty|thirty|forty|fifty");
    }

    private static boolean isDigit(String word) {
        return word.matches("one|two|three|four|five|six|seven|eight|nine");
    }

    private static Optional<LocalTime> english(MatchResult found) {
        int hour = Integer.parseInt(found.group(3));
        var half = found.group(5);
        var part = found.group(6) == null ? "" : found.group(6);
        boolean late =
                half != null ? half.startsWith("p") : part.matches("afternoon|evening|night");
        int hours =
                hour == 12 && ("a".equals(first(half)) || part.equals("night"))
                        ? 0
                        : hours(hour, late);
        if (found.group(1) != null) {
            int minutes =
                    switch (found.group(1)) {
                        case "half" -> 30;
                        case "quarter" -> 15;
                        default -> Integer.parseInt(found.group(1));
                    };
            boolean past = found.group(2).matches("past|after");
            return time(hours, 0)
                    .map(time -> past ? time.plusMinutes(minutes) : time.minusMinutes(minutes));
        }
        return time(hours, found.group(4) == null ? 0 : Integer.parseInt(found.group(4)));
    }

    private static String first(String half) {
        return half == null ? "" : half.substring(0, 1);
    }

    private static int hours(int hour, boolean late) {
        return late && hour < 12 ? hour + 12 : hour == 24 ? 0 : hour;
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour < 0 || hour > 23 || minute < 0 || minute > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute));
    }
}
