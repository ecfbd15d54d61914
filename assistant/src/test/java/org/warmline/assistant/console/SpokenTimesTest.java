package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SpokenTimesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T14:05:59, 今天 14:05, today at 14:05",
        "2026-03-03T08:00:00, 明天 08:00, tomorrow at 08:00",
        "2026-03-01T23:59:59, 昨天 23:59, yesterday at 23:59",
        "2026-02-20T09:30:00, 2月20日 09:30, 20 February at 09:30",
        "2025-12-31T09:30:00, 2025年12月31日 09:30, 31 December 2025 at 09:30",
    })
    void aMomentHasItsDay(LocalDateTime moment, String chinese, String english) {
        assertThat(in("zh-CN").of(moment.atZone(ZONE).toInstant())).isEqualTo(chinese);
        assertThat(in("en").of(moment.atZone(ZONE).toInstant())).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T00:00:00, 今天 24:00, the end of today",
        "2026-03-02T00:00:00, 昨天 24:00, the end of yesterday",
        "2026-03-04T00:00:00, 明天 24:00, the end of tomorrow",
        "2026-03-10T00:00:00, 3月9日 24:00, the end of 9 March",
        "2026-03-02T00:01:00, 今天 00:01, today at 00:01",
    })
    void aTimeThatEndsAtMidnightEndsWithTheDay(
            LocalDateTime moment, String chinese, String english) {
        assertThat(in("zh-CN").until(moment.atZone(ZONE).toInstant())).isEqualTo(chinese);
        assertThat(in("en").until(moment.atZone(ZONE).toInstant())).isEqualTo(english);
    }

    private static SpokenTimes in(String language) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("console/messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new SpokenTimes(
                words,
                Locale.forLanguageTag(language),
                LocalDateTime.of(2026, 3, 2, 12, 0).atZone(ZONE));
    }
}
