package org.warmline.knowledge.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.builtin.BuiltInEntry.Text;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;

class BuiltInAnswersTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Optional<SignOff> SIGNED =
            Optional.of(new SignOff("Dr Example", Instant.EPOCH));

    @Test
    void anAnswerNamesItsDocument() {
        assertThat(ask(SIGNED, "how long", FIRST))
                .isInstanceOfSatisfying(
                        Answer.Grounded.class,
                        grounded -> {
                            assertThat(grounded.text()).isEqualTo("Fourteen days.");
                            assertThat(grounded.citation().title()).isEqualTo("notice");
                        });
    }

    @Test
    void anEntryIsUsedOnItsDaysOnly() {
        assertThat(ask(SIGNED, "how long", FIRST.minusDays(1)))
                .isInstanceOf(Answer.NotCovered.class);
        assertThat(ask(SIGNED, "how long", LAST)).isInstanceOf(Answer.Grounded.class);
        assertThat(ask(SIGNED, "how long", LAST.plusDays(1))).isInstanceOf(Answer.NotCovered.class);
    }

    @Test
    void anEntryThatNobodyHasSignedIsNotUsed() {
        assertThat(ask(Optional.empty(), "how long", FIRST)).isInstanceOf(Answer.NotCovered.class);
    }

    @Test
    void wholeEnglishWordsAreMeant() {
        assertThat(ask(SIGNED, "show longing", FIRST)).isInstanceOf(Answer.NotCovered.class);
    }

    @Test
    void theEntriesAreSignedAndInBothLanguages() {
        assertThat(BuiltInEntries.all())
                .hasSize(3)
                .allSatisfy(entry -> {
                    assertThat(entry.standing().signOff()).isPresent();
                    assertThat(entry.texts()).containsOnlyKeys("zh-CN", "en");
                });
    }

    private static Answer ask(Optional<SignOff> signOff, String question, LocalDate day) {
        var standing =
                new Standing(
                        Region.NATION,
                        new Validity(FIRST, Optional.of(LAST)),
                        signOff,
                        Optional.empty());
        var text = new Text("notice", "Fourteen days.", List.of(), List.of("how long"));
        var entry = new BuiltInEntry("length", standing, Origin.UNKNOWN, Map.of("en", text));
        return new BuiltInAnswers(List.of(entry))
                .answer(new Question(question, "en", day, Region.NATION));
    }
}
