package org.warmline.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.knowledge.library.LibraryFixture.DAY;
import static org.warmline.knowledge.library.LibraryFixture.WUHAN;
import static org.warmline.knowledge.library.LibraryFixture.reply;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.AnswerWriter;
import org.warmline.knowledge.answer.LibraryAnswers;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.answer.Weights;
import org.warmline.knowledge.answer.WrittenAnswers;
import org.warmline.knowledge.document.DocumentId;

class WrittenAnswersTest {

    private static final String QUESTION = "在楼道里要戴口罩吗";
    private static final String STANDS_THERE = "在楼道里请戴好口罩，没有口罩请告诉社区工作人员。";
    private static final String WRITTEN = "没有口罩请告诉社区工作人员。";

    private final LibraryFixture fixture = new LibraryFixture();

    @BeforeEach
    void aNotice() {
        fixture.signed(reply("mask", QUESTION, STANDS_THERE));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatAModelHasWrittenIsToldAndWhatStandsInTheDocumentIsCited() {
        assertThat(answer((_, _) -> Optional.of(WRITTEN)))
                .isInstanceOfSatisfying(
                        Answer.Grounded.class,
                        told -> {
                            assertThat(told.text()).isEqualTo(WRITTEN);
                            assertThat(told.citation().quote()).isEqualTo(STANDS_THERE);
                        });
    }

    @Test
    void whatIsWithdrawnWhileAModelWritesIsNotTold() {
        AnswerWriter slow =
                (_, _) -> {
                    fixture.here.library.withdraw(new DocumentId("mask"), "second");
                    return Optional.of(WRITTEN);
                };

        assertThat(answer(slow)).isInstanceOf(Answer.NotCovered.class);
    }

    @Test
    void whatIsReplacedWhileAModelFailsToWriteIsToldAsItIsNow() {
        AnswerWriter failing =
                (_, _) -> {
                    fixture.signed(reply("mask", QUESTION, "在楼道里不用戴口罩。"));
                    return Optional.empty();
                };

        assertThat(answer(failing))
                .isInstanceOfSatisfying(
                        Answer.Grounded.class,
                        told -> assertThat(told.text()).isEqualTo("在楼道里不用戴口罩。"));
    }

    private Answer answer(AnswerWriter writer) {
        var library =
                new LibraryAnswers(fixture.here.index, Optional.empty(), Weights.learned(), 0.3);
        return new WrittenAnswers(library, writer)
                .answer(new Question(QUESTION, "zh-CN", DAY, WUHAN));
    }
}
