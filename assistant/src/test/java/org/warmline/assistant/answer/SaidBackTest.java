package org.warmline.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidBackTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "您今天量血压了吗？; 量了; true",
                "您今天量血压了吗？; 今天没量; false",
                "您今天量血压了吗？; 早就量过了; true",
                "您胸口疼吗？; 疼; true",
                "您胸口疼吗？; 有点疼; true",
                "您胸口疼吗？; 疼得厉害; true",
                "您胸口疼吗？; 不疼; false",
                "您胸口疼吗？; 不怎么疼; false",
                "您头晕吗？; 有一点晕; true",
                "药够吃一个星期吗？; 够; true",
                "药够吃一个星期吗？; 不够了; false",
                "您这一周摔倒过吗？; 摔了; true",
                "您这一周摔倒过吗？; 从来没摔过; false",
                "您离开过本市吗？; 去过; true",
                "您胸口疼吗？; 天气不错; ",
                "您胸口疼吗？; 没量; ",
                "您睡得好吗？; 挺好的; true",
            })
    void theVerbSaidBackIsAYes(String question, String said, Boolean yes) {
        assertThat(SaidBack.yes(question, Plain.of(said)).orElse(null)).isEqualTo(yes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "您现在不能平躺吗？; 不能; true",
                "您现在不能平躺吗？; 我不能平躺; true",
                "您现在不能平躺吗？; 能平躺; false",
                "您现在不能平躺吗？; 可以; false",
                "您现在不能平躺吗？; 没有; ",
                "您是不是喘不上气，不能说完一句话？; 不能; true",
                "您没有胸口痛吧？; 没有; true",
                "您没有胸口痛吧？; 有; false",
                "您还没吃药吗？; 吃了; false",
                "您能不能平躺？; 不能; ",
                "您有没有胸口痛？没有的话请说没有。; 没有; ",
                "您量血压了没有？; 没有; ",
                "您胸口疼不疼？; 不疼; ",
                "您现在不能平躺吗？; ，; ",
            })
    void whatStandsNegatedInTheQuestionAndIsSaidBackIsAYes(
            String question, String said, Boolean yes) {
        assertThat(SaidBack.yesToNegative(question, Plain.of(said)).orElse(null)).isEqualTo(yes);
    }
}
