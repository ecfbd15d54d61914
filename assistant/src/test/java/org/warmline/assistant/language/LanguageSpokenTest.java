package org.warmline.assistant.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageSpokenTest {

    @ParameterizedTest
    @CsvSource({
        "我只会说英语, en",
        "能讲英文吗, en",
        "English please, en",
        "yes this is she speaking, en",
        "我不会说英语, zh-CN",
        "听不懂英文, zh-CN",
        "OK, zh-CN",
        "bye bye, zh-CN",
        "我做了个CT, zh-CN",
        "三十六度五, zh-CN",
        "38.5, zh-CN",
        "'', zh-CN"
    })
    void inAMandarinCall(String said, String tag) {
        assertThat(LanguageSpoken.of(said, Language.MANDARIN).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "我听不懂英文, zh-CN",
        "是我, zh-CN",
        "Chinese please, zh-CN",
        "do you speak Mandarin, zh-CN",
        "I don't speak Chinese, en",
        "I can not speak Chinese, en",
        "I ate Chinese food, en",
        "my name is 王芳 and I am fine, en",
        "38.5, en"
    })
    void inAnEnglishCall(String said, String tag) {
        assertThat(LanguageSpoken.of(said, Language.ENGLISH).tag()).isEqualTo(tag);
    }
}
