package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    private final Figures figures =
            new Figures(
                    Map.of(
                            "dangerRecall", 0.98,
                            "turnMillis", Map.of("p95", 1200),
                            "symptoms", Map.of("cough", Map.of("f1", 0.9))));

    @ParameterizedTest
    @CsvSource({
        "dangerRecall<1, true",
        "dangerRecall < 0.98, false",
        "dangerRecall<=0.98, true",
        "turnMillis.p95>1300, false",
        "turnMillis.p95>=1200, true",
        "symptoms.cough.f1!=0.9, false",
        "symptoms.cough.f1==0.9, true"
    })
    void aLimitIsBrokenAsItSays(String limit, boolean broken) {
        assertThat(Limit.parse(limit).isBroken(figures)).isEqualTo(broken);
    }

    @Test
    void aFigureThatIsNotThereIsBadInputAndNotSuccess() {
        assertThatThrownBy(() -> Limit.parse("dangerRecal<1").isBroken(figures))
                .hasMessageContaining("no figure 'dangerRecal'");
    }

    @ParameterizedTest
    @CsvSource({"dangerRecall", "<1", "dangerRecall<one", "a<1<2", "''"})
    void whatIsNoLimitIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> Limit.parse(text)).hasMessageContaining("dangerRecall<1");
    }
}
