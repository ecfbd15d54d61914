package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.dialogue.Outcome;

/** What is said or pressed while we say goodbye is taken in, and answered before we hang up. */
class OverGoodbyeTest {

    @TempDir private Path folder;
    private OneCallFixture call;

    @BeforeEach
    void open() {
        call = new OneCallFixture(folder);
        Stream.of("是我", "三十六度五", "没有", "都好", "没出门", "不缺", "挺好").forEach(call::replied);
        assertThat(call.replied("没有")).contains("再见");
    }

    @AfterEach
    void close() {
        call.close();
    }

    @Test
    void aDangerIsRaisedAndToldWhatToDo() {
        call.hears("我喘不上气", 2_000);

        assertThat(call.beforeHangUp()).contains("幺二零");
        assertThat(call.delivered(News.Raised.class)).hasSize(1);
        assertThat(call.beforeHangUp()).isEmpty();
    }

    @Test
    void aQuestionIsAPersonsAndIsToldSo() {
        call.hears("对了核酸什么时候出结果", 2_000);

        assertThat(call.beforeHangUp()).contains("您的问题我记下了");
        assertThat(call.delivered(News.AskedInVain.class)).hasSize(1);
    }

    @Test
    void keyNoughtIsForAPerson() {
        call.call.keyUnasked('0');

        assertThat(call.beforeHangUp()).contains("我请工作人员打给您");
        assertThat(call.outcome()).isEqualTo(Outcome.HANDED_OVER);
    }

    @Test
    void aTelevisionThatSaysWaitOverEachGoodbyeHoldsNoLine() {
        call.hears("等一下", 2_000);
        assertThat(call.beforeHangUp()).contains("我请工作人员打给您");

        call.hears("等一下", 9_000);

        assertThat(call.beforeHangUp()).isEmpty();
    }

    @Test
    void whatOnlyTheSpotterHeardIsNoQuestion() {
        call.spots("喘不上气怎么办", 2_000);

        assertThat(call.beforeHangUp()).contains("幺二零").doesNotContain("您的问题");
        assertThat(call.delivered(News.AskedInVain.class)).isEmpty();
    }

    @Test
    void whatAMachineAsksIsNoQuestion() {
        try (var machine = new OneCallFixture(folder.resolve("machine"))) {
            machine.replied("您好，我现在不方便接听电话，请在嘟声后留言");

            machine.hears("您能留言吗", 9_000);

            assertThat(machine.beforeHangUp()).isEmpty();
            assertThat(machine.delivered(News.AskedInVain.class)).isEmpty();
            assertThat(machine.outcome()).isEqualTo(Outcome.MACHINE);
        }
    }

    @Test
    void aGoodbyeThatIsAnsweredNeedsNoMoreWords() {
        call.hears("好的再见", 2_000);

        assertThat(call.beforeHangUp()).isEmpty();
        assertThat(call.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(call.delivered(News.AskedInVain.class)).isEqualTo(List.of());
    }
}
