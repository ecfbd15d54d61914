package org.warmline.knowledge.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByKindTest {

    @ParameterizedTest
    @CsvSource({
        "我怀孕了能吃布洛芬缓释胶囊吗, 我怀孕了能吃药吗",
        "高血压药没了怎么办, 药没了怎么办",
        "我奶奶能下楼吗, 家里人能下楼吗",
        "老伴咳嗽怎么办, 家里人咳嗽怎么办",
        "can my sister take Aspirin, can my family take medicine",
        "are antibiotics safe, are medicine safe",
    })
    void medicinesAndRelativesAreCalledByTheirKind(String text, String byKind) {
        assertThat(ByKind.of(text)).isEqualTo(byKind);
    }

    @ParameterizedTest
    @CsvSource({"孩子发烧怎么办", "Can I go out?", "我能下楼吗"})
    void whatNamesNoneStaysAsItIs(String text) {
        assertThat(ByKind.of(text)).isEqualTo(text);
    }
}
