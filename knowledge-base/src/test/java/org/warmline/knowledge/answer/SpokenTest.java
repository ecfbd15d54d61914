package org.warmline.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpokenTest {

    @Test
    void aShortAnswerIsSaidWhole() {
        assertThat(Spoken.of("请不要出门。")).isEqualTo("请不要出门。");
    }

    @Test
    void aLongOneEndsWithAWholeSentenceWithinFifteenSeconds() {
        var spoken = Spoken.of("垃圾请扎紧两层袋子，放在门口，由工作人员来收。请不要自己下楼扔。".repeat(4));

        assertThat(spoken).hasSizeLessThan(60).endsWith("。").startsWith("垃圾请扎紧");
    }

    @Test
    void aSentenceThatIsTooLongEndsWithAClause() {
        assertThat(Spoken.of("请把垃圾放在门口，".repeat(20))).hasSizeLessThan(60).endsWith("门口。");
    }
}
