package org.warmline.assistant.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * A moment as people say it: today, tomorrow, yesterday, or the date, and the time of day.
 *
 * @param now in the zone in which times are shown
 */
record SpokenTimes(MessageSource words, Locale locale, ZonedDateTime now) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public String of(Instant moment) {
        var local = moment.atZone(now.getZone());
        return say(local.toLocalDate(), TIME.format(local), "");
    }

    /** Midnight is the end of the day before. */
    public String until(Instant moment) {
        var local = moment.atZone(now.getZone());
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? say(local.toLocalDate().minusDays(1), "", ".end")
                : of(moment);
    }

    private String say(LocalDate day, String time, String form) {
        var today = now.toLocalDate();
        if (day.equals(today)) {
            return word("time.today" + form, time);
        }
        if (day.equals(today.plusDays(1))) {
            return word("time.tomorrow" + form, time);
        }
        if (day.equals(today.minusDays(1))) {
            return word("time.yesterday" + form, time);
        }
        return word("time.day" + form, time, date(day));
    }

    private String date(LocalDate day) {
        var pattern = day.getYear() == now.getYear() ? "time.date" : "time.dateOfYear";
        return DateTimeFormatter.ofPattern(word(pattern), locale).format(day);
    }

    private String word(String key, Object... parts) {
        return words.getMessage(key, parts, locale);
    }
}
