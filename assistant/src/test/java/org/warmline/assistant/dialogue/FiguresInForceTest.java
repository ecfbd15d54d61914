package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.Limits;
import org.warmline.assistant.health.OxygenSaturation;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Setting;
import org.warmline.assistant.understanding.Speaker;
import org.warmline.assistant.understanding.Understanding;

/** An office may set other figures from a day on; conversations keep to those of their day. */
class FiguresInForceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final Limits LATER =
            new Limits(BodyTemperature.celsius(37.6), new OxygenSaturation(90));
    private static final Dialogue DIALOGUE =
            new Dialogue(
                    Phrases.load(),
                    _ -> false,
                    day -> day.isBefore(FROM) ? Limits.STANDARD : LATER);

    @ParameterizedTest
    @CsvSource({"2026-11-30, true", "2026-12-01, false"})
    void whoDeniesAFeverIsAskedAboutTheNumberOnlyIfItIsOneByTheFiguresOfTheDay(
            LocalDate day, boolean asked) {
        var resident = new ResidentFacts("王女士", "东湖街道办事处", Language.MANDARIN, 50, false);
        var moment = DIALOGUE.begin(CallFixture.SCRIPT, resident, day);

        for (var words : new String[] {"是我", "三十七度四", "我不发烧"}) {
            moment = DIALOGUE.next(moment.state(), new Input.Said(read(moment, words)));
        }

        assertThat(moment.state().memory().clarified().contains("temperature")).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "MANDARIN, 我老伴三十七度四, 我老伴血氧九十二",
        "ENGLISH, my husband's temperature is 37.4, my husband's oxygen is 92"
    })
    void whatWasMeasuredOfOthersIsReadByTheFiguresInForce(
            Language language, String warm, String oxygen) {
        assertThat(read(language, warm, Limits.STANDARD).all(Finding.Household.class)).hasSize(1);
        assertThat(read(language, warm, LATER).all(Finding.Household.class)).isEmpty();
        assertThat(read(language, oxygen, Limits.STANDARD).dangers()).hasSize(1);
        assertThat(read(language, oxygen, LATER).dangers()).isEmpty();
    }

    private static Meaning read(Moment moment, String words) {
        return Understanding.standard().read(words, Language.MANDARIN, moment.state().setting());
    }

    private static Meaning read(Language language, String words, Limits limits) {
        var setting = new Setting(QuestionKind.SYMPTOMS, Speaker.RESIDENT, limits);
        return Understanding.standard().read(words, language, setting);
    }
}
