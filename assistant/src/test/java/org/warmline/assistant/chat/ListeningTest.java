package org.warmline.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Understanding;

/** Messages in which both languages are written. */
class ListeningTest {

    private final Listening listening =
            new Listening(
                    Understanding.standard(),
                    new Judging(DatedThresholds.STANDARD, Clock.systemUTC()));

    @ParameterizedTest
    @CsvSource({
        "我今天 I have a cough, COUGH",
        "早上好，I have a sore throat，麻烦您了, SORE_THROAT",
        "昨天开始 I have diarrhoea, DIARRHOEA"
    })
    void whatOnlyTheEnglishWordsTellIsRead(String words, Symptom symptom) {
        assertThat(hear(words).meaning().all(Finding.Complaint.class))
                .anyMatch(it -> it.symptom() == symptom && it.polarity() == Polarity.PRESENT);
    }

    @Test
    void aTemperatureInEnglishWordsIsReadAndOneInChineseStands() {
        assertThat(hear("您好 my temperature is 38.4 degrees").meaning().temperature())
                .hasValueSatisfying(it -> assertThat(it.celsius()).isEqualTo(38.4));
        assertThat(
                        hear("我体温三十六度五 OK")
                                .meaning()
                                .all(Finding.Temperature.class)
                                .map(it -> it.value().celsius()))
                .containsExactly(36.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我今天 maybe I am short of breath, not sure",
                "怎么说呢 I'm not sure whether I have chest pain"
            })
    void aDoubtThatIsWrittenInEnglishIsADoubtOrADanger(String words) {
        assertThat(hear(words).isOrMayBeDanger()).isTrue();
    }

    @Test
    void whatAChineseWordDeniesIsNotThere() {
        assertThat(hear("我没有 cough，也没有 sore throat").meaning().all(Finding.Complaint.class))
                .noneMatch(it -> it.polarity() == Polarity.PRESENT);
    }

    @Test
    void aNeedAndAWishForAPersonAreReadToo() {
        assertThat(hear("我家 we have run out of medicine").meaning().all(Finding.Lacks.class))
                .isNotEmpty();
    }

    private Heard hear(String words) {
        return listening.hear(words, Language.MANDARIN);
    }
}
