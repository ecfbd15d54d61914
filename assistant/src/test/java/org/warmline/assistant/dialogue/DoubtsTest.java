package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.triage.Before;
import org.warmline.assistant.triage.Thresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Understanding;

/** Words that nobody knows and that resemble a danger. */
class DoubtsTest {

    private static final Triage TRIAGE = Triage.with(Thresholds.STANDARD);
    private static final Dialogue DIALOGUE = new Dialogue(Phrases.load(), TRIAGE::isEmergency);

    private String resembles = "chestPain";
    private Moment moment =
            DIALOGUE.begin(
                    CallFixture.SCRIPT,
                    new ResidentFacts("王女士", "东湖街道办事处", Language.MANDARIN, 50, false),
                    RandomCall.TODAY);

    @ParameterizedTest
    @CsvSource({
        "shortnessOfBreath, 喘气费劲吗, 费劲",
        "chestPain, 胸口疼吗, 是的",
        "confusion, 脑子糊涂吗, 是",
        "coughingBlood, 咳出血了吗, 是的",
        "cyanosis, 发紫吗, 是",
        "collapse, 站不起来吗, 是的",
        "seizure, 抽风了吗, 嗯",
        "strokeSigns, 不听使唤吗, 是的",
        "heavyBleeding, 流血止不住吗, 是",
        "householdUnwell, 病得很重吗, 是的",
        "distress, 结束自己的生命, 想过"
    })
    void itIsAskedAboutAtOnceAndAYesCallsAPerson(String danger, String question, String yes) {
        resembles = danger;
        atTheSymptoms();

        says("哗啦哗啦哗啦哗啦");
        assertThat(moment.atOnce()).isEmpty();
        assertThat(said()).contains(question);
        says(yes);

        assertThat(moment.atOnce()).isNotEmpty();
        assertThat(flags()).contains("emergency " + danger);
    }

    @Test
    void aNoClearsIt() {
        atTheSymptoms();
        says("哗啦哗啦哗啦哗啦");
        says("不疼");

        assertThat(flags()).noneMatch(flag -> flag.contains("chestPain"));
        assertThat(said()).doesNotContain("胸口疼吗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "哗啦哗啦哗啦哗啦", "不知道"})
    void whateverIsNoNoIsAPersons(String reply) {
        atTheSymptoms();
        says("哗啦哗啦哗啦哗啦");
        says(reply);

        assertThat(flags()).contains("urgent chestPain");
    }

    @Test
    void itIsAPersonsIfTheLineDropsBeforeItWasAskedAbout() {
        atTheSymptoms();
        says("哗啦哗啦哗啦哗啦");
        moment = DIALOGUE.next(moment.state(), new Input.LineDropped());

        assertThat(flags()).contains("urgent chestPain");
    }

    @Test
    void nothingOfItIsSaidBeforeWeKnowWhomWeSpeakTo() {
        says("哗啦哗啦哗啦哗啦");
        assertThat(said()).doesNotContain("胸口");
        says("是我");

        assertThat(said()).contains("胸口疼吗");
    }

    @Test
    void theQuestionThatWasOpenIsAskedAfterwards() {
        atTheSymptoms();
        says("哗啦哗啦哗啦哗啦");
        says("不疼");

        assertThat(moment.state().asked().kind().name()).isEqualTo("symptoms");
    }

    @Test
    void aSignThatIsKnownIsNotAskedAbout() {
        atTheSymptoms();
        says("我胸口疼");

        assertThat(moment.atOnce()).isNotEmpty();
        assertThat(said()).doesNotContain("胸口疼吗");
    }

    @Test
    void aSignOfSomebodyAtHomeIsThatPersons() {
        atTheSymptoms();
        says("我妈哗啦哗啦哗啦哗啦");

        assertThat(said()).contains("病得很重吗");
    }

    private void atTheSymptoms() {
        List.of("是我", "三十六度五").forEach(this::says);
        assertThat(moment.state().asked().kind().name()).isEqualTo("symptoms");
    }

    private void says(String words) {
        if (words.equals("…")) {
            moment = DIALOGUE.next(moment.state(), new Input.Silence());
            return;
        }
        var understanding =
                Understanding.standard()
                        .with((unread, _) ->
                                unread.contains("哗啦") ? Optional.of(resembles) : Optional.empty());
        var meaning = understanding.read(words, Language.MANDARIN, moment.state().setting());
        moment = DIALOGUE.next(moment.state(), new Input.Said(meaning));
    }

    private String said() {
        return moment.step() instanceof Step.Ask ask ? String.join("", ask.say()) : "";
    }

    private List<String> flags() {
        return TRIAGE.judge(moment.state().conclusion(), Before.NOTHING).stream()
                .map(it -> it.severity().code() + " " + it.reason().code())
                .toList();
    }

    @Test
    void everyDangerSignHasItsQuestion() {
        for (var sign : Symptom.values()) {
            if (sign.isDangerSign()) {
                assertThat(Doubts.phrase(sign.code())).isNotNull();
            }
        }
    }
}
