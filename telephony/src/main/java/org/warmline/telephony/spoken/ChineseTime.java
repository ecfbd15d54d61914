package org.warmline.telephony.spoken;

import static org.warmline.telephony.spoken.Rewriting.group;

import java.util.List;
import java.util.regex.MatchResult;

/** Dates and times of day as they are said in Chinese: 20:30 is 晚上八点半. */
final class ChineseTime {

    private static final String PART = "(凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|今晚|明晚|昨晚|夜里|半夜)?\\s*";

    static final List<Rewriting> RULES =
            List.of(
                    Rewriting.of("(?<=\\d)[Tt](?=\\d\\d:)", _ -> " "),
                    Rewriting.of(
                            "(?<!\\d)(\\d{4})([-/.])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)",
                            ChineseTime::isoDate),
                    Rewriting.of(
                            "(?<!\\d)(\\d{4})\\s*年(?!级|以上|以内|来)",
                            found -> ChineseNumber.oneByOne(found.group(1)) + "年"),
                    Rewriting.of(
                            "(?<!\\d)(0?[1-9]|1[0-2])\\s*月\\s*(0?[1-9]|[12]\\d|3[01])\\s*(日|号)",
                            found -> monthAndDay(found.group(1), found.group(2), found.group(3))));

    static final Rewriting CLOCK =
            Rewriting.of(
                    PART + "(?<![\\d:])([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])",
                    ChineseTime::clock);

    private ChineseTime() {}

    private static String isoDate(MatchResult found) {
        return ChineseNumber.oneByOne(found.group(1))
                + "年"
                + monthAndDay(found.group(3), found.group(4), "日");
    }

    private static String monthAndDay(String month, String day, String unit) {
        return number(month) + "月" + number(day) + unit;
    }

    private static String clock(MatchResult found) {
        int hour = Integer.parseInt(found.group(2)) % 24;
        int minute = Integer.parseInt(found.group(3));
        var part = group(found, 1).isEmpty() ? partOfDay(hour) : found.group(1);
        int shown = hour > 12 ? hour - 12 : hour;
        var hours = shown == 2 ? "两" : ChineseNumber.counted(shown);
        return part + hours + "点" + minutes(minute);
    }

    private static String minutes(int minute) {
        if (minute == 0) {
            return "";
        }
        if (minute == 30) {
            return "半";
        }
        return (minute < 10 ? "零" : "") + ChineseNumber.counted(minute) + "分";
    }

    private static String partOfDay(int hour) {
        if (hour < 6) {
            return "凌晨";
        }
        if (hour < 9) {
            return "早上";
        }
        if (hour < 12) {
            return "上午";
        }
        if (hour == 12) {
            return "中午";
        }
        return hour < 18 ? "下午" : "晚上";
    }

    private static String number(String digits) {
        return ChineseNumber.counted(Integer.parseInt(digits));
    }
}
