package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.language.Language;

class LexiconFileTest {

    @Test
    void anExpressionThatCouldGrowWithoutBoundIsRefused() {
        assertThatThrownBy(
                        () -> LexiconFile.read(Language.MANDARIN, List.of("unbounded-lexicon.tsv")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unbounded-lexicon.tsv:2: an expression without bound");
    }
}
