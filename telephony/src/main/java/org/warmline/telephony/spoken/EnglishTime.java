package org.warmline.telephony.spoken;

import static org.warmline.telephony.spoken.Rewriting.group;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Dates and times of day as they are said in English: 20:30 is eight thirty in the evening. */
final class EnglishTime {

    private static final String MONTHS =
            Arrays.stream(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .map(name -> name.substring(0, 3) + "(?:" + name.substring(3) + "|\\.)?")
                    .collect(Collectors.joining("|", "\\b(", ")\\b"));
    private static final String YEAR = "(?:,?\\s+(\\d{4})(?![\\d:]))?";

    static final List<Rewriting> RULES =
            List.of(
                    Rewriting.of("(?<=\\d)[Tt](?=\\d\\d:)", _ -> " "),
                    Rewriting.of(
                            "(?<!\\d)(\\d{4})([-/.])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)",
                            found ->
                                    date(Integer.parseInt(found.group(3)), found.group(4))
                                            + ", "
                                            + year(found.group(1))),
                    Rewriting.of(
                            MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d)" + YEAR,
                            found -> named(found.group(1), found.group(2), group(found, 3))),
                    Rewriting.of(
                            "(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTHS + YEAR,
                            found -> named(found.group(2), found.group(1), group(found, 3))),
                    Rewriting.of(
                            "(?i)(?<![\\d:])([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])"
                                    + "\\s*([ap])\\.?\\s?m\\b\\.?",
                            found -> halved(found.group(1), found.group(2), found.group(3))),
                    Rewriting.of(
                            "(?i)(?<![\\d:.])(\\d{1,2})\\s*([ap])\\.?\\s?m\\b\\.?",
                            found -> halved(found.group(1), "00", found.group(2))),
                    Rewriting.of(
                            "(?<![\\d:])([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])",
                            EnglishTime::clock),
                    Rewriting.of(
                            "(?i)(?<=\\b(?:in|since|of|year)\\s)((?:19|20)\\d{2})(?![\\d.,:%])",
                            found -> year(found.group(1))));

    private EnglishTime() {}

    private static String named(String month, String day, String year) {
        int number =
                Arrays.stream(Month.values())
                        .filter(each -> each.name().regionMatches(true, 0, month, 0, 3))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
        return date(number, day) + (year.isEmpty() ? "" : ", " + year(year));
    }

    private static String date(int month, String day) {
        var name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return name + " " + EnglishNumber.ordinal(Long.parseLong(day));
    }

    private static String year(String digits) {
        return EnglishNumber.year(Integer.parseInt(digits));
    }

    private static String halved(String hour, String minute, String half) {
        boolean morning = half.equalsIgnoreCase("a");
        return EnglishNumber.counted(Long.parseLong(hour))
                + minutes(Integer.parseInt(minute), "")
                + (morning ? " a m" : " p m");
    }

    private static String clock(MatchResult found) {
        int hour = Integer.parseInt(found.group(1)) % 24;
        int minute = Integer.parseInt(found.group(2));
        if (minute == 0 && hour % 12 == 0) {
            return hour == 0 ? "midnight" : "twelve noon";
        }
        int shown = hour % 12 == 0 ? 12 : hour % 12;
        return EnglishNumber.counted(shown) + minutes(minute, " o'clock") + partOfDay(hour);
    }

    private static String minutes(int minute, String onTheHour) {
        if (minute == 0) {
            return onTheHour;
        }
        return (minute < 10 ? " oh " : " ") + EnglishNumber.counted(minute);
    }

    private static String partOfDay(int hour) {
        if (hour < 12) {
            return " in the morning";
        }
        return hour < 18 ? " in the afternoon" : " in the evening";
    }
}
