package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;

class UnreadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MANDARIN | 漱口盂里一团一团的红，不晓得怎么回事",
                "MANDARIN | 早上一起床就摊成泥 爬都爬不动",
                "MANDARIN | 没有发烧，夜里老觉得屋顶在往下掉",
                "ENGLISH | no, the fork keeps falling out of my left hand"
            })
    void aNegationDoesNotKeepTheOtherClausesFromASecondLook(Language language, String said) {
        assertThat(lookedUp(language, said)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MANDARIN, 年轻时候钻过牛角尖，如今快活着呢",
        "ENGLISH, years ago the fork fell out of my left hand"
    })
    void whatIsLongAgoGetsNoSecondLook(Language language, String said) {
        assertThat(lookedUp(language, said)).isEmpty();
    }

    private static List<String> lookedUp(Language language, String said) {
        var words = new ArrayList<String>();
        Understanding.standard()
                .with((unread, _) -> {
                    words.add(unread);
                    return Optional.empty();
                })
                .read(said, language, QuestionKind.SYMPTOMS);
        return words;
    }
}
