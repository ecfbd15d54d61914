package org.warmline.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmline.knowledge.document.BuiltInDocuments;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.PolicyDocument.Origin;
import org.warmline.knowledge.document.PolicyDocument.SignOff;
import org.warmline.knowledge.document.PolicyDocument.Text;
import org.warmline.knowledge.document.PolicyDocument.Validity;

class AnswersTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Optional<SignOff> SIGNED =
            Optional.of(new SignOff("Dr Example", Instant.EPOCH));

    @Test
    void anAnswerNamesItsDocument() {
        var answer = answers(SIGNED, Optional.empty()).answer("how long", "en", FIRST, "east");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Grounded.class,
                        grounded -> {
                            assertThat(grounded.text()).isEqualTo("Fourteen days.");
                            assertThat(grounded.citation().title()).isEqualTo("notice");
                        });
    }

    @Test
    void aDocumentIsUsedOnItsDaysOnly() {
        var answers = answers(SIGNED, Optional.empty());

        assertThat(answers.answer("how long", "en", FIRST.minusDays(1), "east"))
                .isEqualTo(new Answer.NotCovered());
        assertThat(answers.answer("how long", "en", LAST, "east"))
                .isInstanceOf(Answer.Grounded.class);
        assertThat(answers.answer("how long", "en", LAST.plusDays(1), "east"))
                .isEqualTo(new Answer.NotCovered());
    }

    @Test
    void aDocumentThatNobodyHasSignedIsNotUsed() {
        assertThat(
                        answers(Optional.empty(), Optional.empty())
                                .answer("how long", "en", FIRST, "east"))
                .isEqualTo(new Answer.NotCovered());
    }

    @Test
    void aDocumentIsUsedInItsRegionOnly() {
        var answers = answers(SIGNED, Optional.of("west"));

        assertThat(answers.answer("how long", "en", FIRST, "east"))
                .isEqualTo(new Answer.NotCovered());
        assertThat(answers.answer("how long", "en", FIRST, "west"))
                .isInstanceOf(Answer.Grounded.class);
    }

    @Test
    void wholeEnglishWordsAreMeant() {
        assertThat(answers(SIGNED, Optional.empty()).answer("show longing", "en", FIRST, "east"))
                .isEqualTo(new Answer.NotCovered());
    }

    @Test
    void theBuiltInDocumentsAreSignedDatedAndInBothLanguages() {
        assertThat(BuiltInDocuments.all())
                .hasSize(3)
                .allSatisfy(document -> {
                    assertThat(document.signOff()).isPresent();
                    assertThat(document.texts()).containsOnlyKeys("zh-CN", "en");
                    assertThat(document.texts().values())
                            .allSatisfy(text -> assertThat(text.asked()).isNotEmpty());
                });
    }

    private static Answers answers(Optional<SignOff> signOff, Optional<String> region) {
        return Answers.from(
                List.of(
                        new PolicyDocument(
                                "length",
                                region,
                                new Validity(FIRST, Optional.of(LAST)),
                                signOff,
                                new Origin("office", "1", "notice board"),
                                Map.of(
                                        "en",
                                        new Text(
                                                "notice",
                                                "Fourteen days.",
                                                List.of("how long"))))));
    }
}
