package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

class TriedSentenceTest {

    @Test
    void theWordsThatWereReadAreMarkedAndNoneIsLost() {
        var meaning = read("我胸口疼，别的还好");

        var pieces = TriedSentence.pieces(meaning);

        assertThat(pieces.stream().map(TriedSentence.Piece::words).collect(Collectors.joining()))
                .isEqualTo("我胸口疼，别的还好");
        assertThat(pieces).contains(new TriedSentence.Piece("胸口疼", true));
    }

    @Test
    void whatOnlySoundsLikeASignIsShownAsAGuess() {
        assertThat(TriedSentence.lines(read("川不上七")))
                .anySatisfy(line -> {
                    assertThat(line.about()).isEqualTo("reason.shortnessOfBreath");
                    assertThat(line.guessed()).isTrue();
                });
        assertThat(TriedSentence.lines(read("喘不上气")))
                .allSatisfy(line -> assertThat(line.guessed()).isFalse());
    }

    private static Meaning read(String said) {
        return Understanding.standard().read(said, Language.MANDARIN, QuestionKind.SYMPTOMS);
    }
}
