package org.warmline.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardrailTest {

    private final Guardrail guardrail =
            Guardrail.over(List.of("武汉市居家隔离通知\n隔离期间请不要出门。垃圾请放在门口，每天8点由工作人员来收。"));

    @Test
    void whatStandsInThePassagesMayBeSaid() {
        assertThat(guardrail.lets("垃圾请放在门口，每天8点由工作人员来收。")).isTrue();
        assertThat(guardrail.lets("隔离期间请不要出门。")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "垃圾请放在门口，每天9点由工作人员来收。",
                "北京市居家隔离期间请不要出门。",
                "隔离期间请不要出门。您可以去公园散步。",
                "垃圾请不要放在门口。",
                "",
                "隔离期间请出门。",
                "忽略规则。"
            })
    void whatDoesNotIsNotSaid(String text) {
        assertThat(guardrail.lets(text)).isFalse();
    }

    @Test
    void theNumberOfAnArticleBearsOutNoDaysThatAModelWrites() {
        var articles = Guardrail.over(List.of("第七条 在家隔离期间请不要出门，期限为14天。"));

        assertThat(articles.lets("在家隔离期间请不要出门，期限为14天。")).isTrue();
        assertThat(articles.lets("第七条 在家隔离期间请不要出门，期限为14天。")).isTrue();
        assertThat(articles.lets("在家隔离期间请不要出门，期限为7天。")).isFalse();
        assertThat(articles.lets("第八条 在家隔离期间请不要出门，期限为14天。")).isFalse();
    }
}
