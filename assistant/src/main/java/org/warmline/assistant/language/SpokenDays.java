package org.warmline.assistant.language;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days and whiles as people say them, in words. */
public final class SpokenDays {

    private static final Map<Integer, String> ORDINALS =
            Map.of(
                    1, "first",
                    2, "second",
                    3, "third",
                    5, "fifth",
                    8, "eighth",
                    9, "ninth",
                    12, "twelfth",
                    20, "twentieth",
                    30, "thirtieth");

    private SpokenDays() {}

    /** A day of this year: 三月五号, "the fifth of March". */
    public static String day(Language language, LocalDate day) {
        return switch (language) {
            case MANDARIN ->
                    SpokenNumbers.whole(language, day.getMonthValue())
                            + "月"
                            + SpokenNumbers.whole(language, day.getDayOfMonth())
                            + "号";
            case ENGLISH -> "the " + ordinal(day.getDayOfMonth()) + " of " + month(day.getMonth());
        };
    }

    /** A while: 三十分钟, 一个半小时, 三天; "thirty minutes", "an hour and a half", "three days". */
    public static String duration(Language language, Duration length) {
        var whole = length.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : length;
        int days = (int) whole.toDays();
        int hours = whole.toHoursPart();
        int minutes = whole.toMinutesPart();
        if (days == 0 && hours > 0 && minutes == 30) {
            return andAHalf(language, hours);
        }
        var parts =
                Stream.of(
                                count(language, days, "天", " day"),
                                count(language, hours, "个小时", " hour"),
                                count(language, minutes, "分钟", " minute"))
                        .flatMap(List::stream);
        return parts.collect(
                Collectors.joining(
                        switch (language) {
                            case MANDARIN -> "";
                            case ENGLISH -> " and ";
                        }));
    }

    private static String andAHalf(Language language, int hours) {
        return switch (language) {
            case MANDARIN -> chinese(hours) + "个半小时";
            case ENGLISH ->
                    hours == 1
                            ? "an hour and a half"
                            : SpokenNumbers.whole(language, hours) + " and a half hours";
        };
    }

    private static List<String> count(
            Language language, int count, String measure, String english) {
        if (count == 0) {
            return List.of();
        }
        return List.of(
                switch (language) {
                    case MANDARIN -> chinese(count) + measure;
                    case ENGLISH ->
                            SpokenNumbers.whole(language, count)
                                    + english
                                    + (count == 1 ? "" : "s");
                });
    }

    private static String chinese(int count) {
        return count == 2 ? "两" : SpokenNumbers.whole(Language.MANDARIN, count);
    }

    private static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String ordinal(int number) {
        if (ORDINALS.containsKey(number)) {
            return ORDINALS.get(number);
        }
        return number < 20
                ? SpokenNumbers.whole(Language.ENGLISH, number) + "th"
                : SpokenNumbers.whole(Language.ENGLISH, number / 10 * 10)
                        + "-"
                        + ordinal(number % 10);
    }
}
