package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.language.Language;

/**
 * What is left of a yes or a no that more words follow: corrections, conditions, exceptions, double
 * negatives, yesterday and today; and the plain answers that only look like them. In a table, a
 * line with {@code @} names the open question and what every reply below it says to it.
 */
class TurnedAnswersTest {

    record Row(Language language, QuestionKind asked, String answer, String said) {}

    static Stream<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        rows.addAll(rows("turned-zh.txt", Language.MANDARIN));
        rows.addAll(rows("turned-en.txt", Language.ENGLISH));
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theWholeReplyIsTheAnswer(Row row) {
        var meaning = Understanding.standard().read(row.said(), row.language(), row.asked());

        switch (row.answer()) {
            case "danger" -> assertThat(meaning.dangers()).isNotEmpty();
            case "no-danger" -> assertThat(meaning.dangers()).isEmpty();
            case "nothing" -> assertThat(meaning.yesNo()).isEmpty();
            default -> {
                assertThat(meaning.yesNo()).contains(answer(row));
                row.asked()
                        .askedSymptom()
                        .ifPresent(symptom ->
                                assertThat(meaning.all(Finding.Complaint.class))
                                        .anyMatch(it ->
                                                it.symptom() == symptom
                                                        && it.polarity() == polarity(row)));
            }
        }
    }

    private static Answer answer(Row row) {
        return Answer.valueOf(row.answer().toUpperCase(Locale.ROOT));
    }

    private static Polarity polarity(Row row) {
        return switch (answer(row)) {
            case YES -> Polarity.PRESENT;
            case NO -> Polarity.ABSENT;
            case UNSURE -> Polarity.UNSURE;
        };
    }

    private static List<Row> rows(String table, Language language) throws IOException {
        try (var stream = TurnedAnswersTest.class.getResourceAsStream(table)) {
            var text =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            var rows = new ArrayList<Row>();
            var heading = List.of("", "");
            for (var line : text.lines().toList()) {
                if (line.startsWith("@")) {
                    heading = List.of(line.substring(2).split(" "));
                } else {
                    var asked = new QuestionKind(heading.getFirst());
                    rows.add(new Row(language, asked, heading.getLast(), line));
                }
            }
            return rows;
        }
    }
}
