package org.warmline.assistant.understanding;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times in English: half seven in the evening, 7:30 pm, in ninety minutes, in three days. */
final class EnglishTimes implements TimePhrases {

    private static final List<String> NUMBERS =
            List.of(
                    "zero one two three four five six seven eight nine ten eleven twelve"
                            .split(" "));

    private static final String HOUR =
            "(?:1[0-9]|2[0-3]|[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String COUNT =
            "(?:[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
                    + "|(?:twenty|thirty|forty|fifty|ninety)(?: five)?|sixty|a couple of|half an?)";
    private static final String PART =
            "(?: in the)? ?(?<part>morning|afternoon|evening|tonight|pm|p m|am|a m)?";

    private static final Pattern AT =
            Pattern.compile(
                    " (?:(?<half>half(?: past)?)|(?<quarter>(?:a )?quarter (?:past|after))"
                            + "|(?<to>(?:a )?quarter (?:to|before))|(?<at>at|by|around|about|after|say))? ?(?<hour>"
                            + HOUR
                            + ")(?::(?<minutes>[0-5][0-9])| (?<spoken>fifteen|thirty|forty five|twenty)| o'?clock)?"
                            + PART
                            + "(?= )");

    private static final Pattern AFTER =
            Pattern.compile(
                    " (?<count>"
                            + COUNT
                            + ")(?<andHalf> and a half)? (?<unit>hours?|minutes?|mins?|days?)(?<plusHalf> and a half)? ");

    private static final Pattern TOMORROW =
            Pattern.compile("(?<! is| was) tomorrow(?= (?:[,.?]|please|then|instead))");

    private static final Pattern NOON = Pattern.compile(" (?:noon|midday) ");

    @Override
    public Optional<Finding> last(Uniform words) {
        var after = AFTER.matcher(words);
        if (after.find()) {
            return Optional.of(new Finding.CallAfter(delay(after), evidence(words, after)));
        }
        Finding last = null;
        var at = AT.matcher(words);
        while (at.find()) {
            var time = isTime(at) ? time(at) : null;
            if (time != null) {
                last = new Finding.CallAt(time, evidence(words, at));
            }
        }
        var noon = NOON.matcher(words);
        if (last == null && noon.find()) {
            last = new Finding.CallAt(LocalTime.NOON, evidence(words, noon));
        }
        var tomorrow = TOMORROW.matcher(words);
        if (last == null && tomorrow.find()) {
            last = new Finding.CallAfter(Duration.ofDays(1), evidence(words, tomorrow));
        }
        return Optional.ofNullable(last);
    }

    private static Evidence evidence(Uniform words, Matcher found) {
        return words.evidence(found.start() + 1, found.end(), 0.9);
    }

    /** A bare number is no time. */
    private static boolean isTime(Matcher at) {
        return at.group("half") != null
                || at.group("quarter") != null
                || at.group("to") != null
                || at.group("at") != null
                || at.group("minutes") != null
                || at.group("spoken") != null
                || at.group("part") != null
                || at.group().contains("clock");
    }

    private static Duration delay(Matcher found) {
        var count = found.group("count");
        boolean half = found.group("andHalf") != null || found.group("plusHalf") != null;
        boolean hours = found.group("unit").startsWith("hour");
        if (count.startsWith("half")) {
            return Duration.ofMinutes(30);
        }
        int number = number(count);
        if (found.group("unit").startsWith("day")) {
            return Duration.ofDays(number);
        }
        return hours
                ? Duration.ofMinutes(number * 60L + (half ? 30 : 0))
                : Duration.ofMinutes(number);
    }

    private static int number(String word) {
        return switch (word) {
            case "a", "an" -> 1;
            case "a couple of" -> 2;
            case "fifteen" -> 15;
            case "twenty" -> 20;
            case "twenty five" -> 25;
            case "thirty" -> 30;
            case "thirty five" -> 35;
            case "forty" -> 40;
            case "forty five" -> 45;
            case "fifty" -> 50;
            case "fifty five" -> 55;
            case "sixty" -> 60;
            case "ninety" -> 90;
            case "ninety five" -> 95;
            default ->
                    Character.isDigit(word.charAt(0))
                            ? Integer.parseInt(word)
                            : Math.max(0, NUMBERS.indexOf(word));
        };
    }

    private static @Nullable LocalTime time(Matcher at) {
        int hour = number(at.group("hour"));
        int minute = 0;
        if (at.group("half") != null) {
            minute = 30;
        } else if (at.group("quarter") != null) {
            minute = 15;
        } else if (at.group("to") != null) {
            minute = 45;
            hour = hour == 1 ? 12 : hour - 1;
        } else if (at.group("minutes") != null) {
            minute = Integer.parseInt(at.group("minutes"));
        } else if (at.group("spoken") != null) {
            minute = number(at.group("spoken"));
        }
        return DayTime.of(hour, minute, part(at.group("part")));
    }

    private static DayTime.Part part(@Nullable String word) {
        if (word == null) {
            return DayTime.Part.UNSAID;
        }
        return switch (word) {
            case "morning", "am", "a m" -> DayTime.Part.MORNING;
            default -> DayTime.Part.LATER;
        };
    }
}
