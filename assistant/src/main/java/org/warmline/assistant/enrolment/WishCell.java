package org.warmline.assistant.enrolment;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.enrolment.Refusal.Reason;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.resident.PreferredHours;

/** Language, hours, zone, and plain yes or no. */
final class WishCell {

    private static final Set<String> MANDARIN =
            Set.of("中文", "普通话", "汉语", "国语", "华语", "mandarin", "chinese", "zh", "zh-cn", "cn");
    private static final Set<String> ENGLISH =
            Set.of("英语", "英文", "english", "en", "en-us", "en-gb");
    private static final Set<String> YES =
            Set.of("是", "有", "对", "独居", "√", "✓", "✔", "yes", "y", "true", "1", "alone");
    private static final Set<String> NO =
            Set.of("否", "无", "不", "不是", "非独居", "×", "✗", "no", "n", "false", "0");
    private static final Pattern SPAN =
            Pattern.compile(
                    "(\\d{1,2})(?:[:点时](\\d{2})?分?)?\\s*(?:-|~|–|—|至|到|to)\\s*"
                            + "(\\d{1,2})(?:[:点时](\\d{2})?分?)?");

    private WishCell() {}

    static Read<Language> language(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (MANDARIN.contains(word)) {
            return new Read.Value<>(Language.MANDARIN);
        }
        return ENGLISH.contains(word)
                ? new Read.Value<>(Language.ENGLISH)
                : new Read.Refused<>(Reason.UNKNOWN_LANGUAGE);
    }

    static Read<Boolean> yesOrNo(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return new Read.Value<>(true);
        }
        return NO.contains(word)
                ? new Read.Value<>(false)
                : new Read.Refused<>(Reason.NEITHER_YES_NOR_NO);
    }

    static Read<PreferredHours> hours(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "上午", "早上", "morning" -> hours(LocalTime.of(8, 0), LocalTime.NOON);
            case "下午", "afternoon" -> hours(LocalTime.NOON, LocalTime.of(18, 0));
            case "晚上", "傍晚", "evening" -> hours(LocalTime.of(18, 0), LocalTime.of(20, 0));
            default -> span(text);
        };
    }

    private static Read<PreferredHours> span(String text) {
        var span = SPAN.matcher(text);
        if (!span.matches()) {
            return new Read.Refused<>(Reason.NOT_HOURS);
        }
        try {
            return hours(time(span.group(1), span.group(2)), time(span.group(3), span.group(4)));
        } catch (DateTimeException noTime) {
            return new Read.Refused<>(Reason.NOT_HOURS);
        }
    }

    private static LocalTime time(String hour, @Nullable String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    private static Read<PreferredHours> hours(LocalTime from, LocalTime to) {
        return from.isBefore(to)
                ? new Read.Value<>(new PreferredHours(from, to))
                : new Read.Refused<>(Reason.NOT_HOURS);
    }

    static Read<ZoneId> zone(String text) {
        var name = text.equals("新疆") || text.equals("乌鲁木齐") ? "Asia/Urumqi" : text;
        return ZoneId.getAvailableZoneIds().contains(name)
                ? new Read.Value<>(ZoneId.of(name))
                : new Read.Refused<>(Reason.UNKNOWN_ZONE);
    }
}
