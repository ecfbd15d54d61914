package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of replies for each thing that people do with words, in both languages. */
class PhenomenaTest {

    @ParameterizedTest
    @MethodSource("tables")
    void noDangerIsMissedAndAlmostEverythingIsReadExactly(Path table) {
        var result = UnderstandingEvaluation.measure(LabelledCases.read(table));

        assertThat(result.figures())
                .as("%s: %s", table.getFileName(), result.failures())
                .containsEntry("dangerRecall", 1.0)
                .containsEntry("dangersReadAbsent", 0);
        assertThat(result.failures()).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("exact")
    void whatPeopleSaidOfThemselvesBesideOthersOrByADeedIsReadExactly(Path table) {
        var result = UnderstandingEvaluation.measure(LabelledCases.read(table));

        assertThat(result.failures()).as(table.getFileName().toString()).isEmpty();
    }

    /** Written together with the tables, and not looked at while the lexicons grew. */
    @ParameterizedTest
    @CsvSource({"zh, 0.83, 0.97", "en, 0.84, 1.0"})
    void onWordsNotSeenBeforeItDoesNotFallBehindWhatItOnceReached(
            String language, double exact, double dangerRecall) {
        var cases =
                tables("blind")
                        .filter(table -> table.getFileName().toString().startsWith(language))
                        .flatMap(table -> LabelledCases.read(table).stream())
                        .toList();

        var figures = UnderstandingEvaluation.measure(cases).figures();

        assertThat(number(figures.get("exact"))).isGreaterThanOrEqualTo(exact);
        assertThat(number(figures.get("dangerRecall"))).isGreaterThanOrEqualTo(dangerRecall);
        assertThat(figures).containsEntry("dangersReadAbsent", 0);
    }

    private static double number(@org.jspecify.annotations.Nullable Object figure) {
        return ((Number) Objects.requireNonNull(figure)).doubleValue();
    }

    static List<Path> tables() {
        return tables("tuned").toList();
    }

    static List<Path> exact() {
        return tables("exact").toList();
    }

    private static Stream<Path> tables(String folder) {
        try {
            var place =
                    Objects.requireNonNull(PhenomenaTest.class.getResource("phenomena/" + folder));
            try (var files = Files.list(Path.of(place.toURI()))) {
                return files.sorted().toList().stream();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
