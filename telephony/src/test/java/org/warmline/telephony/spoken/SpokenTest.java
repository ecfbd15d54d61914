package org.warmline.telephony.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables beside this test say what is written and what is said. */
class SpokenTest {

    @TestFactory
    Stream<DynamicTest> chineseIsSaidAsPeopleSayIt() throws IOException {
        return table("chinese.tsv", SpokenChinese::of);
    }

    @TestFactory
    Stream<DynamicTest> englishIsSaidAsPeopleSayIt() throws IOException {
        return table("english.tsv", SpokenEnglish::of);
    }

    private static Stream<DynamicTest> table(String file, UnaryOperator<String> voice)
            throws IOException {
        try (InputStream in = Objects.requireNonNull(SpokenTest.class.getResourceAsStream(file))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(pair ->
                            DynamicTest.dynamicTest(
                                    pair[0],
                                    () -> assertThat(voice.apply(pair[0])).isEqualTo(pair[1])));
        }
    }
}
