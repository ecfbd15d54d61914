package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;

class FinishedAnswerTest {

    @ParameterizedTest
    @CsvSource({
        "没有, symptoms, true",
        "是的, identity, true",
        "三十七度二, temperature, true",
        "三十七点, temperature, false",
        "三十七, temperature, false",
        "没有然后, symptoms, false",
        "有点, symptoms, false",
    })
    void aPlainAnswerIsFinishedAndAHangingOneIsNot(String said, String asked, boolean finished) {
        assertThat(
                        Understanding.standard()
                                .soundsFinished(said, Language.MANDARIN, new QuestionKind(asked)))
                .isEqualTo(finished);
    }

    @ParameterizedTest
    @CsvSource({
        "no, symptoms, true",
        "yes, identity, true",
        "thirty seven point two, temperature, true",
        "thirty seven point, temperature, false",
        "thirty seven, temperature, false",
        "no but, symptoms, false",
        "i have, symptoms, false",
    })
    void inEnglishToo(String said, String asked, boolean finished) {
        assertThat(
                        Understanding.standard()
                                .soundsFinished(said, Language.ENGLISH, new QuestionKind(asked)))
                .isEqualTo(finished);
    }
}
