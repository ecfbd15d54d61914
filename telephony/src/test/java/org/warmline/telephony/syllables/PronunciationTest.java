package org.warmline.telephony.syllables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.warmline.telephony.syllables.Phrase.Pause;

class PronunciationTest {

    @TestFactory
    Stream<DynamicTest> promptsHaveTheRightSyllables() throws IOException {
        try (var in =
                Objects.requireNonNull(
                        PronunciationTest.class.getResourceAsStream("pronunciation.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t"))
                            .toList()
                            .stream()
                            .map(pair ->
                                    DynamicTest.dynamicTest(
                                            pair[0],
                                            () -> assertThat(pinyin(pair[0])).isEqualTo(pair[1])));
        }
    }

    @Test
    void punctuationBecomesPausesOfItsOwnLength() {
        var phrases = Pronunciation.of("发烧、咳嗽,您有吗?没有");

        assertThat(phrases)
                .extracting(Phrase::pause)
                .containsExactly(Pause.ITEM, Pause.CLAUSE, Pause.QUESTION, Pause.SENTENCE);
    }

    @Test
    void digitsThatAreReadOutAreMarked() {
        var syllables = Pronunciation.of("拨打120").getFirst().syllables();

        assertThat(syllables)
                .extracting(Phrase.Syllable::careful)
                .containsExactly(false, false, true, true, true);
    }

    @Test
    void whatHasNoReadingIsSkipped() {
        assertThat(pinyin("😀你🎉好«»αβγ")).isEqualTo("ni2 hao3");
        assertThat(Pronunciation.of("🎉 ... αβγ")).isEmpty();
    }

    static String pinyin(String text) {
        return Pronunciation.of(text).stream()
                .flatMap(phrase -> phrase.syllables().stream())
                .map(Phrase.Syllable::pinyin)
                .collect(Collectors.joining(" "));
    }
}
