package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.triage.Thresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

class MeanwhileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Phrases phrases = Phrases.load();
    private final Dialogue dialogue =
            new Dialogue(phrases, Triage.with(Thresholds.STANDARD)::isEmergency);
    private final DialogueState state = begun();
    private final Meanwhile meanwhile = new Meanwhile(phrases);

    @ParameterizedTest
    @CsvSource({
        "200, 0, 0, 好的，我帮您看一下。",
        "200, 0, 1, 嗯，这个我也查一下。",
        "3900, 1, 0, ''",
        "4000, 1, 0, 请您稍等，我还在查。",
        "7900, 2, 0, ''",
        "8000, 2, 0, 请您稍等，我还在查。",
    })
    void nobodyIsLeftInSilenceAndNobodyIsTalkedTo(
            long millis, int said, int earlier, String words) {
        var next = meanwhile.next(state, Duration.ofMillis(millis), said, earlier);

        assertThat(words(next)).isEqualTo(words);
    }

    @Test
    void afterFifteenSecondsAPersonAnswers() {
        assertThat(meanwhile.next(state, Duration.ofSeconds(15), 3, 0))
                .isInstanceOf(Meanwhile.Next.GiveUp.class);
    }

    @Test
    void whoNamedADangerHearsNoPleasantriesAndSoonTheAdvice() {
        var heard = Understanding.standard().read("我喘不上气", Language.MANDARIN, QuestionKind.NONE);
        var inDanger = dialogue.overhear(state, heard).state();

        assertThat(meanwhile.next(inDanger, Duration.ofMillis(200), 0, 0))
                .isInstanceOf(Meanwhile.Next.Wait.class);
        assertThat(meanwhile.next(inDanger, Duration.ofSeconds(1), 0, 0))
                .isInstanceOf(Meanwhile.Next.GiveUp.class);
    }

    private static String words(Meanwhile.Next next) {
        return next instanceof Meanwhile.Next.Say(var words) ? String.join("", words) : "";
    }

    private DialogueState begun() {
        var resident = new ResidentFacts("王女士", "东湖街道", Language.MANDARIN, 44, false);
        return dialogue.begin(Scripts.daily(), resident, TODAY).state();
    }
}
