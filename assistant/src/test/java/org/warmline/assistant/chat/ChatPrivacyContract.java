package org.warmline.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.chat.ChatFixture.ZHAO;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.chat.Confirming.Answer;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.retention.Retention;
import org.warmline.assistant.triage.Severity;

/** Several browsers with one link; what is left over; what nobody has understood. */
abstract class ChatPrivacyContract extends CaseworkContract {

    private static final String YEAR = "1951";
    private static final String RIDDLE = "那个东西又是老样子";

    private final Resident wang = ResidentFixture.wangXiuying();
    private Secret link = Secret.random();

    @BeforeEach
    void aResidentWithALink() {
        the(Residents.class).add(wang, ZHAO);
        link = ChatFixture.linkOf(casework(), wang.id());
    }

    @Test
    void whatAStrangerWroteThroughTheLinkIsNotShownToTheResident() {
        var stranger = open();
        stranger.says("我的猫叫小黑，住在三楼");
        stranger.says("我胸口疼");

        var browser = confirmed();

        assertThat(browser.sees()).isEmpty();
        assertThat(stranger.sees()).hasSize(4);
        assertThat(browser.says("你好")).contains("您好");
        assertThat(browser.sees()).hasSize(2);
        assertThat(the(Conversations.class).open(wang.id(), ZHAO)).hasSize(6);
    }

    @Test
    void anotherBrowserThatConfirmsShowsWhatItWroteBeforeToAll() {
        var first = confirmed();
        var second = open();
        second.says("我有点咳嗽");
        assertThat(first.sees()).isEmpty();

        second.confirms("王", YEAR);

        assertThat(first.sees()).hasSize(2);
    }

    @Test
    void aBrowserThatIsNoLongerConfirmedForgetsWhatTheResidentReadInIt() {
        var browser = confirmed();
        assertThat(browser.says("我什么时候解除隔离？")).contains("3月14日");
        casework().clock().advance(Duration.ofHours(25));

        assertThat(browser.sees()).isEmpty();
        assertThat(browser.says("那孩子呢？")).doesNotContain("3月14日");
        browser.confirms("王", YEAR);
        assertThat(browser.sees()).hasSize(4);
    }

    @Test
    void aClosedLinkShowsNothingOfWhatTheResidentReadByIt() {
        var browser = confirmed();
        browser.says("我什么时候解除隔离？");

        the(ChatLinks.class).close(wang.id(), ZHAO);

        assertThat(browser.sees()).isEmpty();
    }

    @Test
    void beforeSomebodyConfirmsNothingIsSaidOfQuarantineOrHealth() {
        var stranger = open();

        var said =
                List.of(
                        stranger.says("你好"),
                        stranger.says("我喘不上气"),
                        stranger.says(RIDDLE),
                        stranger.says("小区的游泳池几号换水？"));

        assertThat(said).noneMatch(line -> line.contains("隔离") || line.contains("王"));
    }

    @Test
    void aStrangersGuessesAreCountedOnWhenTheResidentConfirms() {
        var stranger = open();
        var resident = open();
        IntStream.range(0, 5).forEach(_ -> stranger.confirms("王", "1950"));
        casework().clock().advance(Duration.ofMinutes(16));
        resident.confirms("王", "1915");
        assertThat(resident.confirms("王", YEAR)).isEqualTo(Answer.RIGHT);
        IntStream.range(0, 3).forEach(_ -> stranger.confirms("王", "1949"));
        casework().clock().advance(Duration.ofMinutes(16));
        assertThat(resident.confirms("王", YEAR)).isEqualTo(Answer.RIGHT);

        IntStream.range(0, 2).forEach(_ -> stranger.confirms("王", "1948"));

        assertThat(the(ChatLinks.class).of(wang.id()).orElseThrow().closed())
                .map(ChatLink.Closing::why)
                .contains(ChatLink.Why.GUESSED);
    }

    @Test
    void whatTheMachineDoesNotUnderstandIsANamedPersons() {
        var browser = confirmed();

        assertThat(browser.says(RIDDLE)).contains("没看懂", "社区工作人员", "120");

        var flag = onlyFlag();
        assertThat(flag.rule().reason()).isEqualTo("notUnderstood");
        assertThat(flag.severity()).isEqualTo(Severity.ATTENTION);
        assertThat(flag.progress().owner().person().name()).isNotBlank();
        assertThat(the(Flags.class).open(flag.id(), ZHAO).orElseThrow().quote().sentence())
                .isEqualTo(RIDDLE);
    }

    @Test
    void manyPoliteWordsHarmNothing() {
        var browser = confirmed();

        assertThat(browser.says("好的")).contains("看得到");
        assertThat(browser.says("好".repeat(30_000))).contains("没看懂", "很长");
        assertThat(browser.says("？".repeat(30_000))).isNotBlank();
    }

    @Test
    void whatIsNotUnderstoodOfAStrangerIsAPersonsTooAndSaysNoMoreThanToNobodysLink() {
        var nobodys = ChatFixture.opens(casework(), Secret.random());

        assertThat(open().says(RIDDLE)).isEqualTo(nobodys.says(RIDDLE));

        assertThat(onlyFlag().rule().reason()).isEqualTo("notUnderstood");
    }

    @Test
    void wordsLikeThoseOfADangerAreUrgentWhoeverWritesThem() {
        assertThat(open().says(CaseworkFixture.LIKE_A_DANGER)).contains("120");

        var flag = onlyFlag();
        assertThat(flag.severity()).isEqualTo(Severity.URGENT);
        assertThat(flag.rule().reason()).isEqualTo("shortnessOfBreath");
    }

    @Test
    void wordsLikeThoseOfADangerAreHeardThroughAClosedLinkToo() {
        var browser = open();
        the(ChatLinks.class).close(wang.id(), ZHAO);

        browser.says(CaseworkFixture.LIKE_A_DANGER);

        assertThat(onlyFlag().severity()).isEqualTo(Severity.URGENT);
    }

    @Test
    void whatASecondLookSeesInHarmlessWordsIsUrgent() {
        confirmed().says(CaseworkFixture.SEEN_LATER);

        assertThat(the(Flags.class).list())
                .filteredOn(flag -> flag.rule().reason().equals("chestPain"))
                .singleElement()
                .matches(flag -> flag.severity() == Severity.URGENT);
    }

    @Test
    void aQuestionThatGetsItsNameLaterStandsInOneRow() {
        var browser = open();
        browser.says("小区的游泳池几号换水？");
        assertThat(askers()).containsExactly(Optional.empty());

        browser.confirms("王", YEAR);

        assertThat(askers()).containsExactly(Optional.of(wang.id().value()));
    }

    @Test
    void aQuestionOfNobodyKnownIsForgottenInTime() {
        open().says("小区的游泳池几号换水？");

        casework().clock().advance(Duration.ofDays(91));
        the(Retention.class).run();

        assertThat(casework().jdbc().sql("select words from question").query().singleColumn())
                .singleElement()
                .isNull();
    }

    @Test
    void whatWasWrittenYesterdayIsFiledUnderYesterday() {
        var browser = open();
        browser.says("我发烧了");
        var written = casework().clock().instant().atZone(casework().clock().getZone());
        casework().clock().advance(Duration.ofDays(1));

        browser.confirms("王", YEAR);

        assertThat(the(Conversations.class).days(wang.id()))
                .extracting(Conversations.Day::day)
                .containsExactly(written.toLocalDate());
    }

    @Test
    void aFailureWhileFilingLeavesNobodyHalfConfirmed() {
        var browser = open();
        browser.says("我发烧了");
        breakReports();

        try {
            assertThat(tries(browser)).isFalse();
        } finally {
            mendReports();
        }

        assertThat(browser.visit().isConfirmed()).isFalse();
        assertThat(browser.confirms("王", YEAR)).isEqualTo(Answer.RIGHT);
        assertThat(onlyFlag().rule().reason()).isEqualTo("fever");
    }

    private static boolean tries(ChatFixture browser) {
        try {
            browser.confirms("王", YEAR);
            return true;
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private void breakReports() {
        casework().jdbc().sql("alter table chat_report rename to chat_report_gone").update();
    }

    private void mendReports() {
        casework().jdbc().sql("alter table chat_report_gone rename to chat_report").update();
    }

    private ChatFixture open() {
        return ChatFixture.opens(casework(), link);
    }

    private ChatFixture confirmed() {
        var browser = open();
        assertThat(browser.confirms("王", YEAR)).isEqualTo(Answer.RIGHT);
        return browser;
    }

    private Flag onlyFlag() {
        var flags = the(Flags.class).list();
        assertThat(flags).hasSize(1);
        return flags.getFirst();
    }

    private List<Optional<Object>> askers() {
        return casework().jdbc().sql("select resident from question").query().listOfRows().stream()
                .map(row -> Optional.ofNullable(row.get("resident")))
                .toList();
    }
}
