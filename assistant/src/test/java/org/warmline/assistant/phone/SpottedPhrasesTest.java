package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

class SpottedPhrasesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");

    private final SpottedPhrases spotted = new SpottedPhrases();

    @Test
    void aPhraseThatFreeDecodingReadInItsSentenceIsLeftToTheSentence() {
        spotted.add(heard(1000, "胸口疼"), NOW);

        assertThat(spotted.settle(heard(800, "没有", "胸口疼"), _ -> true)).isEmpty();
        assertThat(spotted.rest()).isEmpty();
    }

    @Test
    void aPhraseThatFreeDecodingHeardOtherwiseStandsByItself() {
        var phrase = heard(1000, "胸口疼");
        spotted.add(phrase, NOW);

        assertThat(spotted.settle(heard(800, "没有", "中心"), _ -> false)).containsExactly(phrase);
    }

    @Test
    void aPhraseAfterTheSentenceWaitsForTheNext() {
        var later = heard(9000, "胸口疼");
        spotted.add(later, NOW);

        assertThat(spotted.settle(heard(800, "没有"), _ -> false)).isEmpty();
        assertThat(spotted.rest()).containsExactly(later);
    }

    @Test
    void aPhraseWaitsTwoSecondsForItsSentence() {
        spotted.add(heard(1000, "胸口疼"), NOW);

        assertThat(spotted.haveWaited(NOW.plusMillis(1_999))).isFalse();
        assertThat(spotted.haveWaited(NOW.plusSeconds(2))).isTrue();
        spotted.rest();
        assertThat(spotted.haveWaited(NOW.plusSeconds(9))).isFalse();
    }

    @Test
    void wordsAtTheSameTimeOverlapAndOthersDoNot() {
        var phrase = heard(1000, "胸口疼");

        assertThat(SpottedPhrases.overlap(heard(1200, "中心"), phrase)).isTrue();
        assertThat(SpottedPhrases.overlap(heard(5000, "中心"), phrase)).isFalse();
    }

    private static Transcript heard(long fromMillis, String... words) {
        var list = new java.util.ArrayList<Word>();
        long at = fromMillis;
        for (var word : words) {
            list.add(new Word(word, Duration.ofMillis(at), Duration.ofMillis(at + 500), 1));
            at += 500;
        }
        return new Transcript(Language.MANDARIN, List.copyOf(list));
    }
}
