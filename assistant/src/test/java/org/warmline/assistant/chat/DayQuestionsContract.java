package org.warmline.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.chat.ChatFixture.ZHAO;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.campaign.Gate;
import org.warmline.assistant.campaign.RoundPlan;
import org.warmline.assistant.chat.ChatMessage.Tone;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.AskedQuestion;
import org.warmline.assistant.followup.FilledScripts;
import org.warmline.assistant.followup.FollowUpLine;
import org.warmline.assistant.followup.FollowUpState;
import org.warmline.assistant.followup.FollowUpView;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.KeptAnswer;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.FirstLibrary;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.script.ScriptLibrary;
import org.warmline.assistant.triage.Severity;
import org.warmline.assistant.written.GivenBack;
import org.warmline.assistant.written.Looked;
import org.warmline.assistant.written.WrittenFollowUps;

/** The questions of a round, answered in the chat: whole conversations. */
abstract class DayQuestionsContract extends CaseworkContract {

    private final Resident wang = ResidentFixture.wangXiuying();

    @BeforeEach
    void aResidentInAnOpenRound() {
        the(Residents.class).add(wang, ZHAO);
        the(RoundPlan.class).run();
    }

    @Test
    void aWholeConversationIsTheFollowUpOfTheRound() {
        var browser = begun();

        assertThat(lastSaid(browser)).contains("王女士", "体温");
        assertThat(browser.says("三十六度五")).contains("36.5 °C", "哪里不舒服");
        assertThat(browser.says("没有")).contains("家里别的人");
        assertThat(browser.says("都挺好的")).contains("都在家");
        assertThat(browser.says("是")).contains("要帮忙");
        assertThat(browser.says("没有")).contains("心情");
        assertThat(browser.says("好")).contains("想问");
        assertThat(browser.says("没有")).contains("都问完了", "这一轮不再给您打电话");

        assertThat(followUp().progress().state()).isEqualTo(FollowUpState.DONE);
        assertThat(report().temperature()).contains(BodyTemperature.celsius(36.5));
        assertThat(report().household().state()).contains(HouseholdState.WELL);
        assertThat(flags()).isEmpty();
        assertThat(day().areOffered(browser.visit())).isFalse();
        assertThat(leftInTheTables()).isZero();
    }

    @Test
    void whatWasWrittenStandsInTheFollowUpLikeWhatIsSaid() {
        var browser = begun();
        browser.says("36.8");
        browser.says("有点咳嗽");

        var spoken = opened().spoken();

        assertThat(spoken)
                .filteredOn(one -> one.utterance().speaker() == Utterance.Speaker.RESIDENT)
                .extracting(one -> one.utterance().said())
                .containsExactly("36.8", "有点咳嗽");
        assertThat(opened().isWritten()).isTrue();
        assertThat(followUp().progress().attempts()).isZero();
    }

    @Test
    void nobodyIsCalledWhileTheResidentWritesNorAfterwards() {
        var browser = begun();
        assertThat(followUp().progress().state()).isEqualTo(FollowUpState.WRITING);
        assertThat(called()).isFalse();

        answerEverything(browser);

        assertThat(called()).isFalse();
        casework().clock().set(LocalTime.of(11, 0));
        the(RoundPlan.class).run();
        assertThat(called()).isFalse();
    }

    @Test
    void whoIsBeingCalledIsNotAskedInWritingToo() {
        assertThat(called()).isTrue();
        var browser = confirmed();

        assertThat(day().areOffered(browser.visit())).isFalse();
        day().begin(browser.visit());

        assertThat(browser.sees()).isEmpty();
    }

    @Test
    void anHourBeforeTheRoundItMayBeAnsweredAlreadyAndTheRoundCallsNobody() {
        casework().jdbc().sql("delete from follow_up").update();
        casework().clock().set(LocalTime.of(7, 50));
        var browser = confirmed();
        assertThat(day().areOffered(browser.visit())).isFalse();

        casework().clock().set(LocalTime.of(8, 30));
        assertThat(day().areOffered(browser.visit())).isTrue();
        day().begin(browser.visit());
        answerEverything(browser);
        casework().clock().set(LocalTime.of(9, 30));
        the(RoundPlan.class).run();

        assertThat(followUp().progress().state()).isEqualTo(FollowUpState.DONE);
        assertThat(called()).isFalse();
        assertThat(day().areOffered(browser.visit())).isFalse();
    }

    @Test
    void aDangerIsFlaggedAtOnceWithItsSentenceAndAdviceComesFirst() {
        var browser = begun();

        var said = browser.says("我喘不上气");

        assertThat(said).startsWith("您说的情况可能很危险").contains("120");
        assertThat(browser.sees().getLast().content().tone()).isEqualTo(Tone.DANGER);
        assertThat(flags())
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.rule().reason()).isEqualTo("shortnessOfBreath");
                    assertThat(flag.severity()).isEqualTo(Severity.EMERGENCY);
                    assertThat(flag.occasion().followUp()).isEqualTo(followUp().id().value());
                });
        assertThat(sentence(flags().getFirst())).isEqualTo("我喘不上气");
        assertThat(followUp().progress().state()).isEqualTo(FollowUpState.WRITING);
    }

    @Test
    void despairIsMetWithTheLineOnWhichPeopleListen() {
        var browser = begun();

        assertThat(browser.says("我不想活了")).contains("12356");

        assertThat(browser.sees().getLast().content().tone()).isEqualTo(Tone.DESPAIR);
        assertThat(flags()).extracting(flag -> flag.rule().reason()).containsExactly("distress");
    }

    @Test
    void aDangerInAnotherLanguageThanTheQuestionsIsFlaggedToo() {
        var browser = begun();

        assertThat(browser.says("你好 I have chest pain")).contains("120");

        assertThat(flags()).extracting(flag -> flag.rule().reason()).contains("chestPain");
    }

    @Test
    void thePageMayBeClosedAndAnotherBrowserOnAnotherNodeGoesOn() {
        var link = ChatFixture.linkOf(casework(), wang.id());
        var here = confirmed(ChatFixture.opens(casework(), link));
        day().begin(here.visit());
        here.says("36.5");

        try (var node = casework().anotherNode()) {
            var there = ChatFixture.opens(node, link);
            assertThat(node.the(DayQuestions.class).offer(there.visit())).isEmpty();
            confirmed(there);
            assertThat(there.sees()).hasSize(3);
            assertThat(there.offered().replies()).containsExactly("有", "没有");
            assertThat(there.says("没有")).contains("家里别的人");
        }
        assertThat(here.says("没有")).contains("都在家");
    }

    @Test
    void whoHasNotConfirmedIsAskedNothingButADangerIsHeard() {
        var browser = ChatFixture.opensLinkOf(casework(), wang);
        assertThat(day().areOffered(browser.visit())).isFalse();
        day().begin(browser.visit());
        assertThat(browser.sees()).isEmpty();

        var link = ChatFixture.linkOf(casework(), wang.id());
        day().begin(confirmed(ChatFixture.opens(casework(), link)).visit());
        ChatFixture.opens(casework(), link).says("我喘不上气");

        assertThat(flags()).extracting(flag -> flag.rule().reason()).contains("shortnessOfBreath");
        assertThat(opened().spoken())
                .noneMatch(one -> one.utterance().speaker() == Utterance.Speaker.RESIDENT);
    }

    @Test
    void aQuestionIsAnsweredWithItsSourceAndTheSameIsAskedAgain() {
        FirstLibrary.begin(casework());
        var browser = begun();

        var said = browser.says("我能下楼拿快递吗？");

        assertThat(said).contains("不要出家门", "体温");
        assertThat(browser.sees().getLast().content().citation()).isPresent();
        assertThat(browser.says("36.5")).contains("哪里不舒服");
        answerTheRest(browser);
        assertThat(opened().questions()).extracting(AskedQuestion::answered).containsExactly(true);
    }

    @Test
    void whatNoDocumentCoversGoesToAPersonOnce() {
        var browser = begun();

        assertThat(browser.says("小区的游泳池几号换水？")).contains("工作人员", "体温");

        assertThat(casework().jdbc().sql("select resident from question").query().singleColumn())
                .containsExactly(wang.id().value());
    }

    @Test
    void aFeverThatWasDeniedIsAskedAboutOnceAndBothAreKept() {
        var browser = begun();

        assertThat(browser.says("没有发烧，38.6")).contains("怕看错了");
        assertThat(browser.offered().replies()).containsExactly("是", "不是");
        assertThat(browser.says("是")).contains("哪里不舒服");
        answerTheRest(browser);

        assertThat(flags()).extracting(flag -> flag.rule().reason()).contains("fever");
    }

    @Test
    void whoWritesAnotherLanguageIsAnsweredInIt() {
        var browser = begun();

        assertThat(browser.says("My temperature is thirty six point five today"))
                .contains("36.5 °C", "wrong with you");
        assertThat(browser.offered().replies()).containsExactly("Yes", "No");
    }

    @Test
    void thePagesOwnLanguageButtonChangesTheLanguageOfTheQuestionsToAndFro() {
        var browser = begun();

        var english = day().inLanguage(browser.visit(), Language.ENGLISH).orElseThrow();
        assertThat(browser.says(english)).contains("write in English", "temperature");
        assertThat(day().inLanguage(browser.visit(), Language.ENGLISH)).isEmpty();
        var mandarin = day().inLanguage(browser.visit(), Language.MANDARIN).orElseThrow();
        assertThat(browser.says(mandarin)).contains("用中文", "体温");
    }

    @Test
    void whoWouldRatherBeCalledIsCalledAndWhatWasWrittenStands() {
        var browser = begun();
        browser.says("38.7");

        day().callInstead(browser.visit());

        assertThat(lastSaid(browser)).contains("打电话");
        assertThat(followUp().progress().state()).isEqualTo(FollowUpState.DUE);
        assertThat(report().temperature()).contains(BodyTemperature.celsius(38.7));
        assertThat(flags()).extracting(flag -> flag.rule().reason()).containsExactly("fever");
        assertThat(leftInTheTables()).isZero();
        assertThat(browser.says("你好")).contains("您好");
    }

    @Test
    void whoStopsWritingIsToldThatACallComes() {
        var browser = begun();
        browser.says("36.5");
        var attempt = the(WrittenFollowUps.class).of(wang.id()).orElseThrow();

        assertThat(the(WrittenFollowUps.class).giveBack(attempt)).isTrue();
        assertThat(the(WrittenFollowUps.class).giveBack(attempt)).isFalse();
        casework().publisher().publishEvent(new GivenBack(wang.id()));

        assertThat(lastSaid(browser)).contains("改为打电话");
        assertThat(flags()).isEmpty();
        assertThat(day().offer(browser.visit())).isEmpty();
    }

    @Test
    void whoWantsAPersonGetsOne() {
        var browser = begun();

        assertThat(browser.says("人工")).contains("工作人员打给您");

        assertThat(followUp().progress().state()).isEqualTo(FollowUpState.NEEDS_PERSON);
        assertThat(flags())
                .extracting(flag -> flag.rule().reason())
                .containsExactly("askedForPerson");
    }

    @Test
    void whatIsNotUnderstoodIsAskedInOtherWordsAndThenLeftToAPersonAndNeverByKeys() {
        var browser = begun();

        for (int times = 0; times < 3; times++) {
            assertThat(browser.says("嘟噜嘟噜")).contains("没看懂", "度").doesNotContain("按");
        }
        assertThat(browser.says("嘟噜嘟噜")).contains("请工作人员问您", "哪里不舒服");

        answerTheRest(browser);
        assertThat(flags())
                .extracting(flag -> flag.rule().reason())
                .containsExactly("notUnderstood");
    }

    @Test
    void aReplyThatACrashLeftUnansweredIsAnsweredOnce() {
        var browser = begun();
        var message = left(browser, "36.5，胸口疼");
        assertThat(flags()).extracting(flag -> flag.rule().reason()).containsExactly("chestPain");
        casework().clock().advance(Duration.ofMinutes(1));

        try (var node = casework().anotherNode()) {
            node.the(LeftUnanswered.class).look();
        }
        the(LeftUnanswered.class).look();

        assertThat(browser.sees()).hasSize(3);
        assertThat(lastSaid(browser)).startsWith("您说的情况可能很危险");
        assertThat(the(MessageStore.class).isAnswered(message.id())).isTrue();
    }

    @Test
    void aDangerBehindTheLastReplyIsFlaggedThoughThatOneIsNotAnsweredYet() {
        var browser = begun();
        answerUntil(browser, "想问");
        left(browser, "没有");

        assertThat(browser.says("我喘不上气")).contains("120");

        assertThat(flags()).extracting(flag -> flag.rule().reason()).contains("shortnessOfBreath");
        casework().clock().advance(Duration.ofMinutes(1));
        the(LeftUnanswered.class).look();
        assertThat(followUp().progress().state()).isNotEqualTo(FollowUpState.WRITING);
        assertThat(leftInTheTables()).isZero();
    }

    @Test
    void whatACrashLeftUnansweredIsNotLookedUpWithTheNextReply() {
        var browser = begun();
        left(browser, "我能下楼拿快递吗？");
        var next = left(browser, "小区的游泳池几号换水？");
        var asked = new ArrayList<String>();

        var answer =
                the(WrittenFollowUps.class)
                        .answer(
                                next.id(),
                                (question, _) -> {
                                    asked.add(question);
                                    return Looked.notFound(question);
                                });

        assertThat(answer).isPresent();
        assertThat(asked).singleElement().asString().contains("游泳池");
    }

    @Test
    void aTapThatComesLateAnswersNoOtherQuestion() {
        var link = ChatFixture.linkOf(casework(), wang.id());
        var here = confirmed(ChatFixture.opens(casework(), link));
        var there = confirmed(ChatFixture.opens(casework(), link));
        day().begin(here.visit());
        here.says("36.5");
        var shown = there.offered();
        assertThat(here.says("没有")).contains("家里别的人");
        int written = here.sees().size();

        assertThat(there.taps(shown.place(), "没有")).isEqualTo(Talk.Sent.TOO_LATE);

        assertThat(there.sees()).hasSize(written);
        assertThat(there.taps(there.offered().place(), "没事")).isEqualTo(Talk.Sent.TAKEN);
        assertThat(lastSaid(there)).contains("都在家");
        var open = there.offered();
        day().callInstead(here.visit());
        assertThat(there.taps(open.place(), "是")).isEqualTo(Talk.Sent.TOO_LATE);
    }

    @Test
    void aTapThatIsSentAgainIsNotLate() {
        var browser = begun();
        browser.says("36.5");
        var tap = new Talk.Posted(UUID.randomUUID(), "没有", Optional.of(browser.offered().place()));

        assertThat(browser.sends(tap)).isEqualTo(Talk.Sent.TAKEN);
        assertThat(browser.sends(tap)).isEqualTo(Talk.Sent.TAKEN);

        assertThat(lastSaid(browser)).contains("家里别的人");
    }

    @Test
    void aDangerInALateTapIsFlaggedAndAnswersNothing() {
        var browser = begun();
        var place = browser.offered().place();
        browser.says("36.5");

        assertThat(browser.taps(place, "我喘不上气")).isEqualTo(Talk.Sent.TAKEN);

        assertThat(lastSaid(browser)).contains("120");
        assertThat(flags()).extracting(flag -> flag.rule().reason()).contains("shortnessOfBreath");
        assertThat(opened().spoken())
                .filteredOn(one -> one.utterance().speaker() == Utterance.Speaker.RESIDENT)
                .hasSize(1);
    }

    @Test
    void aQuestionnaireOfTheOfficeIsAskedWithItsOptionsAsButtons() {
        inForce(QUESTIONNAIRE);
        casework().jdbc().sql("delete from follow_up").update();
        the(RoundPlan.class).run();
        var browser = begun();

        assertThat(lastSaid(browser)).contains("睡得怎么样");
        assertThat(browser.offered().replies()).contains("睡得好", "睡得不好");
        assertThat(browser.says("睡得不好")).contains("睡了几个小时");
        assertThat(browser.says("5")).contains("哪一天");
        browser.says("2026-02-27");
        browser.says("没有");

        assertThat(followUp().progress().state()).isEqualTo(FollowUpState.DONE);
        assertThat(the(FilledScripts.class).open(followUp().id(), ZHAO).orElseThrow().answers())
                .extracting(KeptAnswer::linkId)
                .contains("sleep", "hours", "since");
    }

    private static final String QUESTIONNAIRE =
            """
            {"resourceType": "Questionnaire", "name": "sleep", "version": "1", "language": "zh-CN",
             "status": "active", "title": "睡眠", "item": [
               {"linkId": "sleep", "type": "choice", "text": "您昨晚睡得怎么样？", "required": true,
                "answerOption": [{"valueString": "睡得好"}, {"valueString": "睡得不好"}]},
               {"linkId": "hours", "type": "integer", "text": "您睡了几个小时？",
                "enableWhen": [{"question": "sleep", "operator": "=", "answerString": "睡得不好"}]},
               {"linkId": "since", "type": "date", "text": "从哪一天开始的？",
                "enableWhen": [{"question": "hours", "operator": "<", "answerInteger": 6}]}
             ]}
            """;

    private void inForce(String questionnaire) {
        var library = the(ScriptLibrary.class);
        library.add(questionnaire, ZHAO);
        var id = library.versions().getFirst().id();
        library.sign(id, new Actor("qian"), casework().clock().instant());
    }

    /** Kept as a page's message is, and then nothing more. */
    private ChatMessage left(ChatFixture browser, String words) {
        var visit = browser.visit();
        var heard = the(Listening.class).hear(words, Language.MANDARIN);
        var message =
                new ChatMessage(
                        UUID.randomUUID(),
                        ChatMessage.Speaker.RESIDENT,
                        ChatMessage.Content.plain(heard.language(), List.of(heard.kept())),
                        true,
                        Optional.empty(),
                        casework().clock().instant());
        new TransactionTemplate(the(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> {
                    the(MessageStore.class)
                            .insert(MessageStore.Place.of(visit), UUID.randomUUID(), message);
                    day().take(visit, message, heard);
                });
        return message;
    }

    private void answerEverything(ChatFixture browser) {
        browser.says("36.5");
        answerTheRest(browser);
    }

    private void answerTheRest(ChatFixture browser) {
        for (int turns = 0; turns < 12 && day().areAnswered(browser.visit()); turns++) {
            answer(browser);
        }
    }

    private void answerUntil(ChatFixture browser, String asked) {
        browser.says("36.5");
        for (int turns = 0; turns < 12 && !lastSaid(browser).contains(asked); turns++) {
            answer(browser);
        }
    }

    private static void answer(ChatFixture browser) {
        var asked = lastSaid(browser);
        browser.says(asked.contains("都在家") ? "是" : asked.contains("心情") ? "好" : "没有");
    }

    private ChatFixture begun() {
        var browser = confirmed();
        day().begin(browser.visit());
        return browser;
    }

    private ChatFixture confirmed() {
        return confirmed(ChatFixture.opensLinkOf(casework(), wang));
    }

    private static ChatFixture confirmed(ChatFixture browser) {
        browser.confirms("王", "1951");
        return browser;
    }

    private static String lastSaid(ChatFixture browser) {
        return String.join("\n", browser.sees().getLast().content().lines());
    }

    private boolean called() {
        return !the(Gate.class).next(10).isEmpty();
    }

    private DayQuestions day() {
        return the(DayQuestions.class);
    }

    private FollowUpLine followUp() {
        return the(FollowUps.class).ofResident(wang.id()).getFirst();
    }

    private FollowUpView opened() {
        return the(FollowUps.class).open(followUp().id(), ZHAO).orElseThrow();
    }

    private HealthReport report() {
        return opened().report().orElseThrow();
    }

    private List<Flag> flags() {
        return the(Flags.class).list();
    }

    private String sentence(Flag flag) {
        return the(Flags.class).open(flag.id(), ZHAO).orElseThrow().quote().sentence();
    }

    private int leftInTheTables() {
        return casework()
                .jdbc()
                .sql(
                        "select (select count(*) from written_reply)"
                                + " + (select count(*) from written_opening)")
                .query(Integer.class)
                .single();
    }
}
