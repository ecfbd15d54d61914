package org.warmline.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.chat.ChatFixture.ZHAO;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.chat.ChatMessage.Tone;
import org.warmline.assistant.chat.Confirming.Answer;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.flag.Resolution;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.triage.Severity;

/** Dangers, and how somebody is. */
interface ChatHealth extends ChatTheme {

    @Test
    default void aDangerIsAnsweredWith120AndRaisedAtOnceWhoeverWritesIt() {
        var browser = open();

        var said = browser.says("我喘不上气怎么办");

        assertThat(said).contains("120", "值班人员", "还不知道您是谁");
        assertThat(browser.sees().getLast().content().tone()).isEqualTo(Tone.DANGER);
        var flag = onlyFlag();
        assertThat(flag.severity()).isEqualTo(Severity.EMERGENCY);
        assertThat(flag.rule().reason()).isEqualTo("shortnessOfBreath");
        assertThat(sentenceOf(flag)).isEqualTo("我喘不上气怎么办");
        assertThat(isConfirmed(flag)).contains(false);
    }

    @Test
    default void aDangerIsRaisedThroughALinkThatIsClosedToo() {
        var browser = confirmed();
        the(ChatLinks.class).close(wang().id(), ZHAO);

        assertThat(browser.says("我要找人工")).contains("12345");
        assertThat(flags()).isEmpty();
        assertThat(browser.says("胸口疼得厉害")).contains("120", "值班人员");

        assertThat(onlyFlag().severity()).isEqualTo(Severity.EMERGENCY);
    }

    @Test
    default void toALinkThatIsNobodysOnly120IsSaidAndNoWorkerPromised() {
        var nobodys = ChatFixture.opens(casework(), Secret.random());

        assertThat(nobodys.says("I can't breathe")).contains("120").doesNotContain("duty staff");

        assertThat(flags()).isEmpty();
    }

    @Test
    default void aDangerInTheOtherLanguageOrBehindManyWordsIsFound() {
        var browser = confirmed();

        assertThat(browser.says("今天还行 but I have chest pain")).contains("120");
        assertThat(browser.says("说来话长。".repeat(2_000) + "我咳血了")).contains("120", "很长");

        assertThat(flags())
                .extracting(flag -> flag.rule().reason())
                .containsExactlyInAnyOrder("chestPain", "coughingBlood");
        assertThat(sentenceOf(flag("coughingBlood"))).contains("咳血").hasSizeLessThanOrEqualTo(300);
    }

    @Test
    default void whoWritesThatTheResidentHasDiedReadsKindWordsAndAWorkerIsTold() {
        assertThat(open().says("我妈昨天去世了")).contains("节哀").doesNotContain("我不是本人");

        assertThat(onlyFlag().severity()).isEqualTo(Severity.URGENT);
        assertThat(onlyFlag().rule().reason()).isEqualTo("residentDied");
    }

    @Test
    default void despairIsAnsweredWithPeopleWhoListenAndIsAnEmergency() {
        var browser = confirmed();

        var said = browser.says("我不想活了");

        assertThat(said).contains("12356", "机器人", "真人联系您");
        assertThat(browser.sees().getLast().content().tone()).isEqualTo(Tone.DESPAIR);
        assertThat(onlyFlag().severity()).isEqualTo(Severity.EMERGENCY);
        assertThat(onlyFlag().rule().reason()).isEqualTo("distress");
    }

    @Test
    default void whatIsToldGoesIntoTheReportOfTheDayAndToTriage() {
        var browser = confirmed();

        var said = browser.says("今天体温三十八度六，有点咳嗽");

        assertThat(said).contains("38.6", "咳嗽", "尽快", "120");
        assertThat(flag("fever").severity()).isEqualTo(Severity.URGENT);
        var told = told();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().report().temperature()).contains(BodyTemperature.celsius(38.6));
        browser.says("没有拉肚子");
        assertThat(told().getFirst().report().symptoms()).hasSize(2);
    }

    @Test
    default void whatSomebodyHasDealtWithIsNotRaisedAgainByOtherWords() {
        var browser = confirmed();
        browser.says("我有点咳嗽");
        the(Handling.class).resolve(onlyFlag().id(), ZHAO, Resolution.HANDLED, "");

        browser.says("谢谢");
        assertThat(flags()).isEmpty();

        browser.says("又咳嗽了");
        assertThat(flags()).hasSize(1);
    }

    @Test
    default void whatWasWrittenBeforeConfirmingIsFiledAfterwards() {
        var browser = open();
        assertThat(browser.says("我发烧了")).contains("确认您是谁");
        assertThat(flags()).isEmpty();

        assertThat(browser.confirms("王", YEAR)).isEqualTo(Answer.RIGHT);

        assertThat(onlyFlag().rule().reason()).isEqualTo("fever");
        assertThat(isConfirmed(onlyFlag())).contains(true);
        assertThat(browser.sees()).hasSize(2);
    }

    @Test
    default void aNumberAloneIsATemperatureAndWordsThatAskNothingAreNoQuestion() {
        var browser = confirmed();

        assertThat(browser.says("39")).contains("39.0", "尽快");
        assertThat(browser.says("好的")).contains("看得到");
        assertThat(browser.says("谢谢")).contains("不客气");

        assertThat(onlyFlag().rule().reason()).isEqualTo("fever");
        assertThat(questions()).isZero();
    }

    private Flag flag(String reason) {
        return flags().stream()
                .filter(flag -> flag.rule().reason().equals(reason))
                .findFirst()
                .orElseThrow();
    }

    private String sentenceOf(Flag flag) {
        return the(Flags.class).open(flag.id(), ZHAO).orElseThrow().quote().sentence();
    }

    private Optional<Boolean> isConfirmed(Flag flag) {
        return flag.occasion().attempt().flatMap(the(Conversations.class)::isConfirmed);
    }

    private List<ChatReport> told() {
        return the(Conversations.class)
                .reported(wang().id(), wang().quarantine().from(), wang().quarantine().to(), ZHAO);
    }
}
