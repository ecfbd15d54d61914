package org.warmline.assistant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.Understanding;

/** A screen on which nobody was opened shows that somebody needs help, and not who. */
class TellingWordsTest {

    private final TellingWords telling = new TellingWords(Understanding.standard());

    @ParameterizedTest
    @CsvSource({
        "MANDARIN, 我是王秀英，我胸口疼, ·······胸口疼",
        "MANDARIN, 我住晴川小区一栋, ········",
        "ENGLISH, my name is Jones, ·· ···· ·· ·····",
    })
    void onlyComplaintsCanBeRead(Language language, String said, String shown) {
        assertThat(telling.of(said, language)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"我今天三十八度六, 三十八度六", "我喘不上气, 喘不上气"})
    void whatIsTellingStaysReadable(String said, String telling) {
        assertThat(this.telling.of(said, Language.MANDARIN)).contains(telling);
    }
}
