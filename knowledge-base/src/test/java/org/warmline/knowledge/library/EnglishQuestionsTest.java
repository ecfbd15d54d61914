package org.warmline.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmline.knowledge.answer.Answer.Grounded;
import org.warmline.knowledge.answer.LibraryAnswers;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.answer.Weights;
import org.warmline.knowledge.builtin.FirstDocuments;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.lucene.LuceneIndex;

/** The sample in English, asked in other words than its own. */
class EnglishQuestionsTest {

    private static final double THRESHOLD = 0.63;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private record Row(List<String> entries, String question) {}

    @Test
    void mostOfWhatTheSampleCoversIsAnsweredAndNothingElseIs() throws IOException {
        try (var index = LuceneIndex.inMemory()) {
            fill(index);
            var answers = new LibraryAnswers(index, Optional.empty(), Weights.learned(), THRESHOLD);
            int right = 0;
            int covered = 0;
            var wrong = new ArrayList<String>();
            var toldThoughUncovered = new ArrayList<String>();
            for (var row : rows()) {
                var told = told(answers, row.question());
                covered += row.entries().isEmpty() ? 0 : 1;
                if (told.isPresent() && row.entries().isEmpty()) {
                    toldThoughUncovered.add(row.question());
                } else if (told.isPresent() && !row.entries().contains(told.get())) {
                    wrong.add(row.question());
                } else if (told.isPresent()) {
                    right++;
                }
            }
            assertThat(covered).isEqualTo(67);
            assertThat(right).isGreaterThanOrEqualTo(62);
            assertThat(wrong).hasSizeLessThanOrEqualTo(3);
            assertThat(toldThoughUncovered).isEmpty();
        }
    }

    private static Optional<String> told(LibraryAnswers answers, String question) {
        return answers.answer(new Question(question, "en", DAY, Region.NATION))
                        instanceof Grounded grounded
                ? Optional.of(
                        grounded.citation().edition().document().value().replaceAll(".*/", ""))
                : Optional.empty();
    }

    private static void fill(LuceneIndex index) {
        var store = new StoreInMemory();
        var shelves = new Shelves(store, index, Optional.empty(), Runnable::run, ZoneOffset.UTC);
        var library = new Library(store, shelves, Clock.systemUTC());
        Stream.concat(FirstDocuments.all().stream(), StarterLibrary.all().stream())
                .map(entry -> library.add(entry, "writer").edition())
                .forEach(edition -> library.signOffUnseen(edition, "second"));
        shelves.refresh();
    }

    private static List<Row> rows() throws IOException {
        try (var in = EnglishQuestionsTest.class.getResourceAsStream("english-questions.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(cells ->
                            new Row(
                                    Stream.of(cells[0].split(" "))
                                            .filter(entry -> !entry.isEmpty())
                                            .toList(),
                                    cells[1]))
                    .toList();
        }
    }
}
