package org.warmline.telephony.speechserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;
import org.warmline.telephony.speechserver.ServerWords.Piece;
import org.warmline.telephony.speechserver.TimedWords.Span;

class TimedWordsTest {

    private static final Span HEARD = new Span(Duration.ofSeconds(10), Duration.ofSeconds(14));
    private static final Span SAID = new Span(Duration.ofSeconds(11), Duration.ofSeconds(13));

    @Test
    void theServersTimesAreCountedOnTheCall() {
        var transcript =
                words(
                        Language.ENGLISH,
                        "No, I'm fine.",
                        new Piece(" No", 1.0, 1.4, 0.9),
                        new Piece(" I", 1.5, 1.6, 0.8),
                        new Piece("'m", 1.6, 1.7, 0.8),
                        new Piece(" fine", 1.8, 2.5, 0.7));

        assertThat(transcript.words())
                .containsExactly(
                        word("No,", 11_000, 11_400, 0.9),
                        word("I'm", 11_500, 11_700, 0.8),
                        word("fine.", 11_800, 12_500, 0.7));
    }

    @Test
    void aChineseSentenceIsCutIntoCharactersWithTheirPunctuation() {
        var transcript =
                words(
                        Language.MANDARIN,
                        "没有，我38.2度，OK fine。",
                        new Piece("没有", 1.0, 1.4, 1),
                        new Piece("我", 1.5, 1.6, 1),
                        new Piece("38.2度", 1.6, 2.4, 1),
                        new Piece("OK", 2.5, 2.7, 1),
                        new Piece("fine", 2.7, 3.0, 1));

        assertThat(transcript.text()).isEqualTo("没有，我38.2度，OK fine。");
        assertThat(transcript.words())
                .extracting(Word::text)
                .containsExactly("没", "有，", "我", "38.2", "度，", "OK ", "fine。");
        assertThat(transcript.words().get(1)).isEqualTo(word("有，", 11_000, 11_400, 1));
    }

    @Test
    void withoutTimesTheWordsShareTheTimeInWhichSomebodySpoke() {
        var transcript = words(Language.ENGLISH, "my chest hurts");

        assertThat(transcript.words())
                .containsExactly(
                        word("my", 11_000, 11_333, 1),
                        word("chest", 11_333, 12_166, 1),
                        word("hurts", 12_166, 13_000, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "chest, 1.0, 1.2, spells another text",
        "my, -1, 1.2, begins before the sound",
        "my, 1.4, 1.2, ends before it begins",
        "my, 1.0, 60, ends after the sound",
        "my, NaN, NaN, has no time",
    })
    void timesThatCannotBeAreAsGoodAsNone(String text, double start, double end, String why) {
        var transcript = words(Language.ENGLISH, "My.", new Piece(text, start, end, 1));

        assertThat(transcript.words()).as(why).containsExactly(word("My.", 11_000, 13_000, 1));
    }

    @Test
    void wordsOutOfOrderAreAsGoodAsNone() {
        var transcript =
                words(
                        Language.ENGLISH,
                        "my chest",
                        new Piece("my", 2, 2.5, 1),
                        new Piece("chest", 1, 1.5, 1));

        assertThat(transcript.start()).hasSeconds(11);
        assertThat(transcript.end()).hasSeconds(13);
    }

    @Test
    void whatHasNoLetterIsNoWord() {
        assertThat(words(Language.MANDARIN, "……。").isEmpty()).isTrue();
        assertThat(words(Language.ENGLISH, " - ?").isEmpty()).isTrue();
        assertThat(words(Language.ENGLISH, "").isEmpty()).isTrue();
    }

    private static Transcript words(Language language, String text, Piece... pieces) {
        return new TimedWords(language, HEARD, SAID).of(new ServerWords(text, List.of(pieces)));
    }

    private static Word word(String text, int start, int end, double confidence) {
        return new Word(text, Duration.ofMillis(start), Duration.ofMillis(end), confidence);
    }
}
