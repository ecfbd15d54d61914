package org.warmline.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.knowledge.library.LibraryFixture.english;
import static org.warmline.knowledge.library.LibraryFixture.reply;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.Answer.NotCovered;
import org.warmline.knowledge.answer.Answer.Reason;

/** What is particular in a question must stand where the answer is taken from. */
class BorneOutTest {

    private static final Answer NOT_BORNE_OUT = new NotCovered(Reason.NOT_BORNE_OUT);
    private final LibraryFixture fixture = new LibraryFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"北京回来的要隔离几天", "第二批回来的要隔离几天", "外地回来的要隔离十四天吗", "2月7日外地回来的要隔离几天"})
    void aPreparedReplyIsToldOnlyIfItBearsOutTheNumbersDaysBatchesAndPlaces(String question) {
        fixture.signed(reply("back", "外地回来的要隔离几天", "从外地回来，在家七天，以通知书为准。"));

        assertThat(fixture.here.ask(question)).isEqualTo(NOT_BORNE_OUT);
        assertCovered(fixture.here.ask("外地回来的要隔离几天"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第七条 外地回来的，在家十四天。", "7. 外地回来的，在家十四天。"})
    void theNumberOfAnArticleOrOfAListBearsOutNoDays(String answer) {
        fixture.signed(reply("back", "外地回来的隔离期怎么算", answer));

        assertThat(fixture.here.ask("外地回来的隔离期怎么算7天吗")).isEqualTo(NOT_BORNE_OUT);
        assertCovered(fixture.here.ask("外地回来的隔离期怎么算"));
    }

    @Test
    void aPreparedReplyBearsOutWhatStandsInItsOwnQuestion() {
        fixture.signed(reply("fever", "37.5度算发烧吗", "三十七度三以上先当作发热，请告诉社区工作人员。"));

        assertCovered(fixture.here.ask("37.5度算发烧吗"));
        assertCovered(fixture.here.ask("三十七度五算发烧吗"));
    }

    @Test
    void ofTwoRepliesTheOneForTheCityThatWasAskedForIsTold() {
        fixture.signed(reply("shanghai", "上海回来的要隔离几天", "从上海回来，在家三天。"));
        fixture.signed(reply("beijing", "北京回来的要隔离几天", "从北京回来，在家七天。"));

        assertThat(text(fixture.here.ask("北京回来的要隔离几天啊"))).contains("七天");
        assertThat(text(fixture.here.ask("上海回来的要隔离几天啊"))).contains("三天");
        assertThat(fixture.here.ask("广州回来的要隔离几天")).isEqualTo(NOT_BORNE_OUT);
    }

    @Test
    void theCityForWhichEverythingIsLookedUpNeedNotStandInTheReply() {
        fixture.signed(reply("back", "回来的要隔离几天", "在家七天，以通知书为准。"));

        assertCovered(fixture.here.ask("武汉回来的要隔离几天"));
    }

    @Test
    void whatHoldsForOneDiseaseIsNotToldOfAnother() {
        fixture.signed(reply("contacts", "密接要隔离多久", "以通知书为准。"));
        fixture.signed(reply("mpox", "猴痘密接要观察多久", "猴痘密接自己观察，以通知书为准。"));

        assertThat(text(fixture.here.ask("猴痘密接要观察多久啊"))).contains("猴痘");
        assertThat(fixture.here.ask("水痘密接要隔离多久")).isEqualTo(NOT_BORNE_OUT);
        assertCovered(fixture.here.ask("新冠密接要隔离多久"));
    }

    @Test
    void aReplyThatDoesNotSpeakOfMoneyTheLawOrSomebodyElseDoesNotAnswerForThem() {
        fixture.signed(reply("out", "隔离期间我能不能出门去超市买东西", "请您不要出家门。"));

        assertThat(fixture.here.ask("隔离期间我出门去超市买东西犯法吗")).isEqualTo(NOT_BORNE_OUT);
        assertThat(fixture.here.ask("隔离期间邻居能不能出门去超市买东西")).isEqualTo(NOT_BORNE_OUT);
        assertCovered(fixture.here.ask("隔离期间能不能出门去超市买东西"));
    }

    @Test
    void theAskersOwnMeasurementForbidsNoAnswer() {
        fixture.signed(reply("fever", "发烧了怎么办", "请先休息、喝水，再量一次体温。"));

        assertCovered(fixture.here.ask("发烧了37.8怎么办"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do people from Beijing stay in for seven days?",
                "Do people from abroad stay in for fourteen days?",
                "Do people from abroad stay in for a hundred days?",
                "Do people from abroad in the second batch stay in for seven days?"
            })
    void englishNumbersAndPlacesAreKnown(String question) {
        fixture.signed(
                english(
                        "abroad",
                        "Do people from abroad stay in for 7 days?",
                        "Yes, for one week; see your notice."));

        assertThat(fixture.here.askInEnglish(question)).isEqualTo(NOT_BORNE_OUT);
        assertCovered(fixture.here.askInEnglish("Do people from abroad stay in for seven days?"));
    }

    private static void assertCovered(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Grounded.class);
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Grounded grounded ? grounded.text() : "";
    }
}
