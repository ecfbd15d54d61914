package org.warmline.telephony.vosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.speech.Word;

/** When what free decoding heard takes a spotted phrase away, and when it does not. */
class FreeWordsTest {

    private final FreeWords free = new FreeWords();

    @Test
    void wordsThatSoundQuiteOtherwiseContradict() {
        free.hear(words(1_000, "老伴", "身体", "也", "不错"), true);

        assertThat(free.contradict(phrase("半身不遂", 1_300, 2_500))).isTrue();
    }

    @Test
    void otherCharactersOfTheSameSoundDoNot() {
        free.hear(words(1_000, "我", "川", "不上", "七"), true);

        assertThat(free.contradict(phrase("喘不上气", 1_300, 2_500))).isFalse();
    }

    @Test
    void whereNothingWasHeardFreelyAPhraseStands() {
        free.hear(words(1_000, "没有"), true);

        assertThat(free.contradict(phrase("半身不遂", 3_000, 4_000))).isFalse();
    }

    @Test
    void wordsThatMayStillChangeCountUntilTheyAreReplaced() {
        free.hear(words(1_000, "老伴", "身体"), false);
        assertThat(free.contradict(phrase("半身不遂", 1_200, 2_000))).isTrue();

        free.hear(words(1_000, "半身", "不遂"), true);
        assertThat(free.contradict(phrase("半身不遂", 1_200, 2_000))).isFalse();
    }

    @Test
    void wordsThatFreeDecodingDoubtsItselfDoNotContradict() {
        free.hear(new Decoding(List.of(word("也不错", 1_000, 2_400, 0.5))), true);
        assertThat(free.contradict(phrase("半身不遂", 1_000, 2_400))).isFalse();

        free.hear(new Decoding(List.of(word("[unk]", 3_000, 4_400, 1))), true);
        assertThat(free.contradict(phrase("半身不遂", 3_000, 4_400))).isFalse();
    }

    @Test
    void fewerWordsThanThePhraseHasDoNotContradict() {
        free.hear(new Decoding(List.of(word("口人", 1_000, 1_900, 0.99))), true);

        assertThat(free.contradict(phrase("胸口疼", 1_000, 1_900))).isFalse();
    }

    @Test
    void anEnglishPhraseIsNeverContradicted() {
        free.hear(words(1_000, "i", "am", "perfectly", "fine"), true);

        assertThat(free.contradict(phrase("coughing blood", 1_000, 2_000))).isFalse();
    }

    private static Decoding words(int begin, String... texts) {
        var words = new ArrayList<Word>();
        int at = begin;
        for (var text : texts) {
            words.add(word(text, at, at + 400));
            at += 400;
        }
        return new Decoding(words);
    }

    private static Spotter.Sighting phrase(String text, int begin, int end) {
        return new Spotter.Sighting(text, List.of(word(text, begin, end)));
    }

    private static Word word(String text, int begin, int end) {
        return word(text, begin, end, 1);
    }

    private static Word word(String text, int begin, int end, double confidence) {
        return new Word(text, Duration.ofMillis(begin), Duration.ofMillis(end), confidence);
    }
}
