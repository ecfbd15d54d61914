package org.warmline.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.answer.Weights;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.evaluation.KnowledgeEvaluation.Plan;
import org.warmline.knowledge.evaluation.Tally.Outcome;
import org.warmline.knowledge.intake.BadLineException;
import org.warmline.knowledge.intake.JsonLines;
import org.warmline.knowledge.lucene.LuceneIndex;

class EvaluationTest {

    @TempDir private Path folder;

    @Test
    void rougeCountsCharactersInTheirOrderAndNoBlanks() {
        assertThat(RougeL.of("请 戴口罩", "请戴口罩")).isEqualTo(1);
        assertThat(RougeL.of("戴口罩", "请戴口罩")).isCloseTo(6.0 / 7, within(1e-9));
        assertThat(RougeL.of("", "请")).isZero();
    }

    @Test
    void mishearingKeepsTheSoundAndIsTheSameForTheSameSeed() {
        var mishearing = Misheard.after(List.of("是事市试式 隔离格里 时间实现"));

        assertThat(mishearing.hear("是事隔离", 1, 7)).isEqualTo(mishearing.hear("是事隔离", 1, 7));
        assertThat(mishearing.hear("是", 1, 1)).isIn("事", "市", "试", "式", "时", "实");
        assertThat(mishearing.hear("是事隔离", 0, 1)).isEqualTo("是事隔离");
    }

    @Test
    void figuresAreThoseOfTheQuestions() {
        var tally = new Tally();
        tally.add(outcome("a", 1, 0.9));
        tally.add(outcome("a", 3, 0.4));
        tally.add(outcome("", 0, 0.5));

        assertThat(tally.figures())
                .containsEntry("recallAt1", 0.5)
                .containsEntry("recallAt5", 1.0)
                .containsEntry("mrrAt10", (1 + 1.0 / 3) / 2)
                .containsEntry("abstentionAuc", 0.5)
                .containsEntry("wronglyAnswered", 1.0);
    }

    private static Outcome outcome(String document, int rank, double confidence) {
        var id = Optional.of(document).filter(name -> !name.isEmpty()).map(DocumentId::new);
        return new Outcome(new LabelledQuestion("q", id, "问", "答"), rank, "答", confidence, true);
    }

    @Test
    void aLibraryIsMeasuredFromFiles() throws IOException {
        var documents = folder.resolve("d.jsonl");
        Files.writeString(
                documents,
                """
                {"docid":"bus","text":"公交恢复通知 自3月2日起恢复十条公交线路。乘客须戴口罩。"}
                {"docid":"mask","text":"口罩价格公告 口罩每只限价两元。举报电话12315。"}
                """);
        var questions = folder.resolve("q.tsv");
        Files.writeString(
                questions,
                """
                qid\tdocid\tquestion\tanswer
                1\tbus\t公交线路什么时候恢复？\t3月2日
                2\t\t月球上有没有水？\t
                """);

        Map<String, Object> figures;
        try (var index = LuceneIndex.inMemory()) {
            figures =
                    new KnowledgeEvaluation(
                                    index,
                                    Optional.empty(),
                                    Weights.learned(),
                                    new Plan(0, 0, 1, 10))
                            .measure(
                                    JsonLines.read(documents),
                                    LabelledQuestion.read(questions, JsonLines.read(documents)));
        }

        assertThat(figures)
                .containsEntry("documents", 2)
                .containsEntry("questions", 2)
                .containsEntry("recallAt1", 1.0)
                .containsKeys("answerRougeL", "abstentionAuc", "latencyMillis", "indexSeconds");
    }

    @Test
    void aQuestionIsAskedWhereAndWhenItsDocumentHoldsAndInItsOwnLanguage() throws IOException {
        var documents = folder.resolve("d.jsonl");
        Files.writeString(
                documents,
                """
                {"docid":"hubei","text":"公交恢复通知 自6月2日起恢复十条公交线路。","region":"湖北省/武汉市"}
                {"docid":"later","text":"口罩价格公告 口罩每只限价两元。","validFrom":"2021-02-01"}
                {"docid":"earlier","text":"体温登记通知 每天登记体温两次。","validTo":"2020-01-31"}
                {"docid":"english","text":"Rubbish is collected at the gate every morning at eight."}
                """);
        var read = JsonLines.read(documents);
        var questions = folder.resolve("q.tsv");
        Files.writeString(
                questions,
                """
                qid\tdocid\tquestion\tanswer
                1\thubei\t公交线路什么时候恢复？\t6月2日
                2\tlater\t口罩每只多少钱？\t两元
                3\tearlier\t体温每天登记几次？\t两次
                4\tenglish\tWhen is the rubbish collected?\teight
                """);

        try (var index = LuceneIndex.inMemory()) {
            assertThat(
                            new KnowledgeEvaluation(
                                            index,
                                            Optional.empty(),
                                            Weights.learned(),
                                            new Plan(0, 0, 1, 10))
                                    .measure(read, LabelledQuestion.read(questions, read)))
                    .containsEntry("recallAt1", 1.0)
                    .containsEntry("answered", 1.0);
        }
    }

    @Test
    void whatNoDocumentCoversIsAskedWhereAndWhenMostDocumentsHold() throws IOException {
        var documents = folder.resolve("d.jsonl");
        Files.writeString(
                documents,
                """
                {"docid":"a","text":"文"}
                {"docid":"b","text":"文","region":"湖北省","validFrom":"2021-02-01"}
                {"docid":"c","text":"文","region":"湖北省","validFrom":"2021-02-01"}
                """);
        var uncovered = new LabelledQuestion("q", Optional.empty(), "月球上有没有水？", "");

        assertThat(new Asking(JsonLines.read(documents)).question(uncovered))
                .isEqualTo(
                        new Question(
                                "月球上有没有水？", "zh-CN", LocalDate.of(2021, 2, 1), Region.of("湖北省")));
        assertThat(new Asking(List.of()).question(uncovered).where()).isEqualTo(Region.NATION);
    }

    @Test
    void aQuestionOfNoDocumentAndATextWithoutAVisibleSignAreNamedWithTheirLines()
            throws IOException {
        var documents = folder.resolve("d.jsonl");
        Files.writeString(
                documents,
                "{\"docid\":\"a\",\"text\":\"文\"}\n{\"docid\":\"b\",\"text\":\"\\u200b\"}\n");
        var questions = folder.resolve("q.tsv");
        Files.writeString(questions, "qid\tdocid\tquestion\tanswer\n1\tnone\t问\t答\n");

        assertThatThrownBy(() -> JsonLines.read(documents))
                .isInstanceOf(BadLineException.class)
                .hasMessage(documents + ":2: not a document: no text");
        assertThatThrownBy(() -> LabelledQuestion.read(questions, List.of()))
                .isInstanceOf(BadLineException.class)
                .hasMessage(questions + ":2: no document none");
    }

    @Test
    void aLargeLibraryIsMadeOfTheSameDocumentsForMeasuringTime() throws IOException {
        var documents = folder.resolve("d.jsonl");
        Files.writeString(documents, "{\"docid\":\"bus\",\"text\":\"自3月2日起恢复十条公交线路。\"}\n");
        var question = new LabelledQuestion("q", Optional.empty(), "公交线路什么时候恢复？", "");

        Map<String, Object> figures;
        try (var index = LuceneIndex.inMemory()) {
            figures =
                    new KnowledgeEvaluation(
                                    index,
                                    Optional.empty(),
                                    Weights.learned(),
                                    new Plan(0, 0, 1, 10))
                            .time(
                                    JsonLines.read(documents),
                                    _ -> new float[] {1, 0},
                                    List.of(question),
                                    450);
        }

        assertThat(figures).containsEntry("passages", 450).containsKey("latencyMillis");
    }

    @Test
    void aBadLineIsNamedWithItsFileAndNumber() throws IOException {
        var documents = folder.resolve("d.jsonl");
        Files.writeString(documents, "{\"docid\":\"a\",\"text\":\"文\"}\n{\"docid\":\"b\"}\n");
        var questions = folder.resolve("q.tsv");
        Files.writeString(questions, "qid\tdocid\tquestion\tanswer\n1\ta\n");

        assertThatThrownBy(() -> JsonLines.read(documents))
                .isInstanceOf(BadLineException.class)
                .hasMessageStartingWith(documents + ":2: ");
        assertThatThrownBy(() -> LabelledQuestion.read(questions, List.of()))
                .isInstanceOf(BadLineException.class)
                .hasMessageStartingWith(questions + ":2: ");
    }
}
