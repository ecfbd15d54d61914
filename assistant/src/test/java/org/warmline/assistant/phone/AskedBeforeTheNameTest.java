package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call in which something is asked before anybody has said who they are. */
class AskedBeforeTheNameTest {

    @TempDir private Path folder;

    @Test
    void theQuestionIsTheResidentsWhenTheyConfirmAndNobodysWhenItIsSomebodyElse() {
        try (var call = new OneCallFixture(folder)) {
            call.replied("我能去游泳吗");
            assertThat(call.delivered(News.AskedInVain.class))
                    .singleElement()
                    .matches(one -> one.asked().resident().isEmpty());

            call.replied("是我");

            assertThat(call.delivered(News.AskedInVain.class))
                    .hasSize(2)
                    .last()
                    .matches(one -> one.asked().resident().isPresent());
        }
        try (var call = new OneCallFixture(folder.resolve("other"))) {
            call.replied("我能去游泳吗");
            call.replied("你打错了");

            assertThat(call.delivered(News.AskedInVain.class))
                    .singleElement()
                    .matches(one -> one.asked().resident().isEmpty());
        }
    }
}
