package org.warmline.knowledge.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainlyTest {

    @ParameterizedTest
    @CsvSource({
        "药没了咋整, 药没了怎么办",
        "咋量体温, 怎么量体温",
        "垃圾往哪搁, 垃圾放哪里",
        "开窗行不行, 开窗可以吗",
    })
    void whatIsSaidInARegionIsComparedAsItIsWritten(String said, String written) {
        assertThat(Plainly.of(said)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"孩子发烧怎么办", "Can I go out?"})
    void whatIsPlainStaysAsItIs(String text) {
        assertThat(Plainly.of(text)).isEqualTo(text);
    }
}
