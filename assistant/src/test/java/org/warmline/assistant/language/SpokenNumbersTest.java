package org.warmline.assistant.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.language.Language.ENGLISH;
import static org.warmline.assistant.language.Language.MANDARIN;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SpokenNumbersTest {

    @Test
    void aTemperatureIsSaidAsPeopleSayIt() {
        assertThat(SpokenNumbers.temperature(MANDARIN, 38.5)).isEqualTo("三十八度五");
        assertThat(SpokenNumbers.temperature(MANDARIN, 37.0)).isEqualTo("三十七度");
        assertThat(SpokenNumbers.temperature(ENGLISH, 38.5)).isEqualTo("thirty-eight point five");
        assertThat(SpokenNumbers.temperature(ENGLISH, 40.0)).isEqualTo("forty");
    }

    @Test
    void aTimeOfDayIsSaidAsPeopleSayIt() {
        assertThat(SpokenNumbers.time(MANDARIN, LocalTime.of(20, 0))).isEqualTo("晚上八点");
        assertThat(SpokenNumbers.time(MANDARIN, LocalTime.of(14, 30))).isEqualTo("下午两点半");
        assertThat(SpokenNumbers.time(MANDARIN, LocalTime.of(9, 5))).isEqualTo("上午九点零五分");
        assertThat(SpokenNumbers.time(ENGLISH, LocalTime.of(16, 5)))
                .isEqualTo("four oh five in the afternoon");
        assertThat(SpokenNumbers.time(ENGLISH, LocalTime.of(19, 30)))
                .isEqualTo("seven thirty in the evening");
        assertThat(SpokenNumbers.time(ENGLISH, LocalTime.NOON)).isEqualTo("twelve noon");
        assertThat(SpokenNumbers.time(ENGLISH, LocalTime.of(12, 30)))
                .isEqualTo("twelve thirty in the afternoon");
    }
}
