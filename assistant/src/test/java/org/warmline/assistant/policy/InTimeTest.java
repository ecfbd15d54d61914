package org.warmline.assistant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Paraphrases;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

/** Whatever becomes of the second look, what was read stands. */
class InTimeTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(20);

    @ParameterizedTest
    @CsvSource({"zh-CN, 哗啦哗啦哗啦哗啦", "en, the blue flibber wobbles sideways"})
    void whatComesInTimeCounts(String tag, String words) {
        try (var look = new InTime((_, _) -> Optional.of("chestPain"), LONG)) {
            assertThat(read(look, tag, words)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 哗啦哗啦哗啦哗啦", "en, the blue flibber wobbles sideways"})
    void oneThatFailsFindsNothing(String tag, String words) {
        Paraphrases broken =
                (_, _) -> {
                    throw new IllegalStateException("the model is gone");
                };

        assertThat(read(broken, tag, words)).isFalse();
        try (var look = new InTime(broken, LONG)) {
            assertThat(look.danger(words, Language.ofTag(tag))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 哗啦哗啦哗啦哗啦", "en, the blue flibber wobbles sideways"})
    void oneThatHangsIsNotWaitedForHoweverManyHang(String tag, String words) {
        var never = new CountDownLatch(1);
        Paraphrases hanging =
                (_, _) -> {
                    boolean woken = false;
                    while (!woken) {
                        try {
                            never.await();
                            woken = true;
                        } catch (InterruptedException deaf) {
                            // As a native library is.
                        }
                    }
                    return Optional.of("chestPain");
                };
        try (var look = new InTime(hanging, SHORT)) {
            for (int i = 0; i < 70; i++) {
                assertThat(read(look, tag, words)).isFalse();
            }
        } finally {
            never.countDown();
        }
    }

    private static boolean read(Paraphrases look, String tag, String words) {
        return Understanding.standard()
                .with(look)
                .read(words, Language.ofTag(tag), QuestionKind.SYMPTOMS)
                .all(Finding.Perhaps.class)
                .findAny()
                .isPresent();
    }
}
