package org.warmline.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmline.knowledge.document.DocumentId;

class RankingTest {

    private static final DocumentId RIGHT = new DocumentId("right");
    private static final DocumentId OTHER = new DocumentId("other");

    @Test
    void withoutLessonsTheOrderSetByHandCounts() {
        assertThat(Ranking.byHand().order(List.of(found(OTHER, 1, 0), found(RIGHT, 2, 0))))
                .extracting(Ranked::document)
                .containsExactly(RIGHT, OTHER);
    }

    @Test
    void whatManyQuestionsAgreeOnCountsMore() {
        var lesson = new Ranking.Lesson(List.of(found(OTHER, 1.2, 0), found(RIGHT, 1, 1)), RIGHT);
        var lessons = IntStream.range(0, 20).mapToObj(_ -> lesson).toList();

        assertThat(Ranking.learn(lessons).order(lesson.found()).getFirst().document())
                .isEqualTo(RIGHT);
    }

    /** A document by its place in the order set by hand and the share of its best passage. */
    private static Ranked found(DocumentId document, double byHand, double inBest) {
        var signals = new float[DocumentSignals.COUNT];
        signals[0] = (float) byHand;
        signals[11] = (float) inBest;
        return new Ranked(document, byHand, List.of(), signals);
    }
}
