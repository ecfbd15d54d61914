package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.triage.Before;
import org.warmline.assistant.triage.Thresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Understanding;

/** The one whom we ask for has died, or is in hospital: kind words, and a person who knows why. */
class PartingTest {

    @ParameterizedTest
    @CsvSource({
        "我妈上个月去世了, urgent residentDied, 节哀",
        "我是他儿子。他昨天夜里过世了, urgent residentDied, 节哀",
        "他昨晚住院了, attention residentInHospital, 早日康复",
        "No he died in March, urgent residentDied, sorry for your loss",
        "'This is her husband, she''s in hospital', attention residentInHospital, good recovery",
        "打错了, attention wrongPerson, 打扰"
    })
    void theWorkerLearnsWhyAndTheCallerHearsKindWords(String said, String flag, String words) {
        var language = languageOf(said);
        var resident = new ResidentFacts("王女士", "东湖街道办事处", language, 50, false);
        var asked = RandomCall.DIALOGUE.begin(Scripts.daily(), resident, RandomCall.TODAY);
        var heard = Understanding.standard().read(said, language, asked.state().setting());

        var over = RandomCall.DIALOGUE.next(asked.state(), new Input.Said(heard));

        assertThat(((Step.Close) over.step()).say().toString()).contains(words);
        assertThat(over.state().conclusion().outcome()).contains(Outcome.WRONG_PERSON);
        assertThat(
                        Triage.with(Thresholds.STANDARD)
                                .judge(over.state().conclusion(), Before.NOTHING))
                .extracting(it -> it.severity().code() + " " + it.reason().code())
                .containsExactly(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我老公去年去世了", "我妈住院了", "My husband died last year"})
    void whoSpeaksOfTheirOwnIsTheOneWhomWeAskFor(String said) {
        assertThat(Parting.inWordsOfTheirOwn(said)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"家里人昨天住院了", "爱人去世了，就我一个", "病人住院要什么手续"})
    void whoeverIsNotNamedAsTheOneWhomWeAskForIsNot(String said) {
        assertThat(Parting.in(said)).isEmpty();
    }

    private static Language languageOf(String said) {
        return said.codePoints().anyMatch(Character::isIdeographic)
                ? Language.MANDARIN
                : Language.ENGLISH;
    }
}
