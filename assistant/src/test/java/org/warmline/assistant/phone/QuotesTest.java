package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

class QuotesTest {

    private final Transcript transcript =
            new Transcript(
                    Language.MANDARIN,
                    List.of(
                            new Word("我", Duration.ofSeconds(4), Duration.ofMillis(4200), 1),
                            new Word("胸口疼", Duration.ofMillis(4200), Duration.ofSeconds(5), 1)));

    @Test
    void aQuoteKnowsTheSecondOfItsTellingWords() {
        var quote = Quotes.of(transcript, new Evidence(1, 4, 1));

        assertThat(quote.sentence()).isEqualTo("我胸口疼");
        assertThat(quote.heardFrom()).isEqualTo(Duration.ofMillis(4200));
        assertThat(quote.heardTo()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aQuoteIsNoSurerThanTheLeastSureOfItsWordsNorThanItsReading() {
        var unclear =
                new Transcript(
                        Language.MANDARIN,
                        List.of(
                                new Word("胸口", Duration.ZERO, Duration.ofMillis(400), 0.9),
                                new Word("疼", Duration.ofMillis(400), Duration.ofSeconds(1), 0.4)));

        assertThat(Quotes.of(unclear, new Evidence(0, 3, 0.9)).certainty()).contains(40);
        assertThat(Quotes.of(unclear, new Evidence(0, 2, 0.9)).certainty()).contains(90);
        assertThat(Quotes.of(transcript, new Evidence(1, 4, 0.5)).certainty()).contains(50);
    }

    @Test
    void withoutTellingWordsTheWholeSentenceIsQuoted() {
        assertThat(Quotes.whole(transcript).heardFrom()).isEqualTo(Duration.ofSeconds(4));
    }
}
