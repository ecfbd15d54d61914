package org.warmline.assistant.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.language.Language.ENGLISH;
import static org.warmline.assistant.language.Language.MANDARIN;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDaysTest {

    @ParameterizedTest
    @CsvSource({
        "PT10S, 一分钟, one minute",
        "PT30M, 三十分钟, thirty minutes",
        "PT1H, 一个小时, one hour",
        "PT1H15M, 一个小时十五分钟, one hour and fifteen minutes",
        "PT1H30M, 一个半小时, an hour and a half",
        "PT2H, 两个小时, two hours",
        "PT2H30M, 两个半小时, two and a half hours",
        "PT24H, 一天, one day",
        "PT72H, 三天, three days"
    })
    void aWhileIsSaidAsPeopleSayIt(Duration length, String mandarin, String english) {
        assertThat(SpokenDays.duration(MANDARIN, length)).isEqualTo(mandarin);
        assertThat(SpokenDays.duration(ENGLISH, length)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 三月五号, the fifth of March",
        "2026-12-01, 十二月一号, the first of December",
        "2026-11-12, 十一月十二号, the twelfth of November",
        "2026-11-14, 十一月十四号, the fourteenth of November",
        "2026-11-20, 十一月二十号, the twentieth of November",
        "2026-10-22, 十月二十二号, the twenty-second of October",
        "2026-10-31, 十月三十一号, the thirty-first of October"
    })
    void aDayIsSaidAsPeopleSayIt(LocalDate day, String mandarin, String english) {
        assertThat(SpokenDays.day(MANDARIN, day)).isEqualTo(mandarin);
        assertThat(SpokenDays.day(ENGLISH, day)).isEqualTo(english);
    }
}
