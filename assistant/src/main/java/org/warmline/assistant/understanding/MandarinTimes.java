package org.warmline.assistant.understanding;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times in Mandarin: 傍晚六点一刻, 下午三点半, 过两个钟头, 一刻钟, 半小时后, 三天以后. */
final class MandarinTimes implements TimePhrases {

    private static final String NUMBER = "(?:[0-9]{1,2}|[二两三四五六七八九]?十[一二三四五六七八九]?|[零一二两三四五六七八九])";

    private static final Pattern AT =
            Pattern.compile(
                    "(?<part>早上|早晨|上午|中午|下午|傍晚|晚上|夜里|今晚|明早|晚|明晚)?(?<hour>"
                            + NUMBER
                            + ")(?:点钟?|时)(?:(?<half>半)|(?<quarters>[一三])刻|(?:过|零)?(?<minutes>"
                            + NUMBER
                            + ")分?|整)?(?!五?度)");

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?<halfHour>半个?(?:小时|钟头|钟))|(?<quarter>[一1]刻钟)|(?<count>"
                            + NUMBER
                            + ")个?(?<andHalf>半)?(?<unit>小时|钟头|分钟)(?<plusHalf>半)?");

    /** In days: 三天以后, 过两天, and 明天 of the call itself. */
    private static final Pattern DAYS =
            Pattern.compile(
                    "(?:过(?<few>"
                            + NUMBER
                            + ")天|(?<days>"
                            + NUMBER
                            + ")天(?:以后|之后|后))|(?<day>明天|后天)(?=[上下中晚]?[午上]?(?:你们?)?(?:再|打|联系|来电|吧|[,.?]))");

    @Override
    public Optional<Finding> last(Uniform words) {
        Finding last = null;
        var days = DAYS.matcher(words);
        while (days.find()) {
            last = new Finding.CallAfter(days(days), evidence(words, days));
        }
        var after = AFTER.matcher(words);
        while (after.find()) {
            last = new Finding.CallAfter(delay(after), evidence(words, after));
        }
        var at = AT.matcher(words);
        while (at.find()) {
            var time = time(at);
            if (time != null) {
                last = new Finding.CallAt(time, evidence(words, at));
            }
        }
        return Optional.ofNullable(last);
    }

    private static Evidence evidence(Uniform words, Matcher found) {
        return words.evidence(found.start(), found.end(), 0.9);
    }

    private static Duration days(Matcher found) {
        var day = found.group("day");
        if (day != null) {
            return Duration.ofDays(day.equals("明天") ? 1 : 2);
        }
        var count = found.group("few") == null ? found.group("days") : found.group("few");
        return Duration.ofDays(MandarinNumbers.whole(count));
    }

    private static Duration delay(Matcher found) {
        if (found.group("halfHour") != null) {
            return Duration.ofMinutes(30);
        }
        if (found.group("quarter") != null) {
            return Duration.ofMinutes(15);
        }
        int count = MandarinNumbers.whole(found.group("count"));
        if (found.group("unit").equals("分钟")) {
            return Duration.ofMinutes(count);
        }
        boolean half = found.group("andHalf") != null || found.group("plusHalf") != null;
        return Duration.ofMinutes(count * 60L + (half ? 30 : 0));
    }

    private static @Nullable LocalTime time(Matcher found) {
        int hour = MandarinNumbers.whole(found.group("hour"));
        int minute = 0;
        if (found.group("half") != null) {
            minute = 30;
        } else if (found.group("quarters") != null) {
            minute = found.group("quarters").equals("一") ? 15 : 45;
        } else if (found.group("minutes") != null) {
            minute = MandarinNumbers.whole(found.group("minutes"));
        }
        return DayTime.of(hour, minute, part(found.group("part")));
    }

    private static DayTime.Part part(@Nullable String word) {
        if (word == null) {
            return DayTime.Part.UNSAID;
        }
        return switch (word) {
            case "早上", "早晨", "上午", "明早" -> DayTime.Part.MORNING;
            case "中午" -> DayTime.Part.NOON;
            default -> DayTime.Part.LATER;
        };
    }
}
