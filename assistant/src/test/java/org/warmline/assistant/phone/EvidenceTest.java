package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

/** From the words of a recognizer over what they mean to the second at which a worker listens. */
class EvidenceTest {

    /** Each word takes a second; one with {@code ?} was heard unsurely. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MANDARIN | 三十六度五 嗯 我 胸口 疼 得 厉害 | 胸口疼 | 3 | 90",
                "MANDARIN | 三十六度五 嗯 我 胸口 疼? 得 厉害 | 胸口疼 | 3 | 30",
                "MANDARIN | 不 咳嗽 就是 喘 不上 气 | 喘不上气 | 3 | 90",
                "MANDARIN | 哎呀? 我 不想 活了 | 不想活了 | 1 | 90",
                "ENGLISH | thirty seven one and my chest hurts a lot | my chest hurts | 4 | 90",
                "ENGLISH | well? I can't breathe | can't breathe | 1 | 90",
                "ENGLISH | she coughed up blood? this morning | coughed up blood | 1 | 30"
            })
    void aDangerIsQuotedWhereItWasSaid(
            Language language, String words, String telling, int second, int certainty) {
        var transcript = transcript(language, words);
        var meaning =
                Understanding.standard()
                        .read(
                                transcript.text(),
                                Spoken.language(transcript),
                                QuestionKind.SYMPTOMS);

        assertThat(meaning.dangers()).isNotEmpty();
        var quote = Quotes.of(transcript, meaning.dangers().getFirst().evidence());
        assertThat(quote.sentence().substring(quote.from(), quote.to()))
                .containsAnyOf(telling, telling.substring(3));
        assertThat(quote.heardFrom())
                .isBetween(Duration.ofSeconds(second), Duration.ofSeconds(second + 1L));
        assertThat(quote.certainty()).contains(certainty);
    }

    private static Transcript transcript(Language language, String words) {
        List<Word> heard = new ArrayList<>();
        for (var word : words.split(" ", -1)) {
            var start = Duration.ofSeconds(heard.size());
            double confidence = word.endsWith("?") ? 0.3 : 0.97;
            heard.add(new Word(word.replace("?", ""), start, start.plusMillis(900), confidence));
        }
        return new Transcript(language, heard);
    }
}
