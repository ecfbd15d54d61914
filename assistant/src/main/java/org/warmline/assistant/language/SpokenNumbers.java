package org.warmline.assistant.language;

import java.time.LocalTime;
import java.util.Locale;

/** Numbers as people say them, in words, so that any voice reads them alike. */
public final class SpokenNumbers {

    private static final String[] CHINESE = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private SpokenNumbers() {}

    /** A temperature in °C with one decimal: 三十八度五, "thirty-eight point five". */
    public static String temperature(Language language, double celsius) {
        long tenths = Math.round(celsius * 10);
        int whole = (int) (tenths / 10);
        int rest = (int) (tenths % 10);
        return switch (language) {
            case MANDARIN -> number(language, whole) + "度" + (rest == 0 ? "" : CHINESE[rest]);
            case ENGLISH ->
                    number(language, whole)
                            + (rest == 0 ? "" : " point " + NumberWords.SMALL.get(rest));
        };
    }

    /** A time of day: 晚上八点半, "eight thirty in the evening", "twelve noon". */
    public static String time(Language language, LocalTime time) {
        if (language == Language.ENGLISH && time.equals(LocalTime.NOON)) {
            return "twelve noon";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        int minute = time.getMinute();
        return switch (language) {
            case MANDARIN -> partOfDay(time) + hourInChinese(hour) + "点" + minuteInChinese(minute);
            case ENGLISH ->
                    number(language, hour)
                            + (minute == 0 ? "" : " " + minuteInEnglish(minute))
                            + " "
                            + partOfDayInEnglish(time);
        };
    }

    /** Four oh five: "four five" would be two numbers. */
    private static String minuteInEnglish(int minute) {
        return (minute < 10 ? "oh " : "") + number(Language.ENGLISH, minute);
    }

    /**
     * Any whole number from 0 to 999,999: 一百零五, "one hundred and five".
     *
     * @throws IllegalArgumentException if it is not in that range
     */
    public static String whole(Language language, int number) {
        if (number < 0 || number > 999_999) {
            throw new IllegalArgumentException("not 0 to 999,999: " + number);
        }
        return switch (language) {
            case MANDARIN -> inChinese(number);
            case ENGLISH -> inEnglish(number);
        };
    }

    private static String inChinese(int number) {
        if (number >= 10_000) {
            int rest = number % 10_000;
            return inChinese(number / 10_000)
                    + "万"
                    + (rest == 0 ? "" : (rest < 1_000 ? "零" : "") + inChinese(rest));
        }
        if (number < 20) {
            return number < 10 ? CHINESE[number] : "十" + (number == 10 ? "" : CHINESE[number - 10]);
        }
        int place = number >= 1_000 ? 1_000 : number >= 100 ? 100 : 10;
        int rest = number % place;
        var words = CHINESE[number / place] + (place == 1_000 ? "千" : place == 100 ? "百" : "十");
        if (rest == 0) {
            return words;
        }
        var more = rest >= 10 && rest < 20 ? "一" + inChinese(rest) : inChinese(rest);
        return words + (rest < place / 10 ? "零" : "") + more;
    }

    private static String inEnglish(int number) {
        if (number >= 1_000) {
            int rest = number % 1_000;
            return inEnglish(number / 1_000)
                    + " thousand"
                    + (rest == 0 ? "" : (rest < 100 ? " and " : " ") + inEnglish(rest));
        }
        if (number >= 100) {
            int rest = number % 100;
            return NumberWords.SMALL.get(number / 100)
                    + " hundred"
                    + (rest == 0 ? "" : " and " + inEnglish(rest));
        }
        return NumberWords.below100(number);
    }

    /**
     * A whole number.
     *
     * @throws IllegalArgumentException if it is not 0 to 59
     */
    static String number(Language language, int number) {
        if (number < 0 || number > 59) {
            throw new IllegalArgumentException("not 0 to 59: " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return switch (language) {
            case MANDARIN ->
                    number < 10
                            ? CHINESE[number]
                            : (tens == 1 ? "" : CHINESE[tens])
                                    + "十"
                                    + (ones == 0 ? "" : CHINESE[ones]);
            case ENGLISH -> NumberWords.below100(number);
        };
    }

    private static String hourInChinese(int hour) {
        return hour == 2 ? "两" : number(Language.MANDARIN, hour);
    }

    private static String minuteInChinese(int minute) {
        if (minute == 0) {
            return "";
        }
        if (minute == 30) {
            return "半";
        }
        return (minute < 10 ? "零" : "") + number(Language.MANDARIN, minute) + "分";
    }

    private static String partOfDay(LocalTime time) {
        int hour = time.getHour();
        if (hour < 12) {
            return hour < 6 ? "凌晨" : "上午";
        }
        return hour < 13 ? "中午" : hour < 18 ? "下午" : "晚上";
    }

    private static String partOfDayInEnglish(LocalTime time) {
        int hour = time.getHour();
        if (hour < 12) {
            return "in the morning";
        }
        return String.format(Locale.ROOT, "in the %s", hour < 18 ? "afternoon" : "evening");
    }
}
