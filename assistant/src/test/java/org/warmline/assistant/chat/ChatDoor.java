package org.warmline.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.chat.ChatFixture.ZHAO;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.chat.Confirming.Answer;
import org.warmline.assistant.resident.Person;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Salutation;

/** Who reads what, and what opens and closes a link. */
interface ChatDoor extends ChatTheme {

    @Test
    default void nothingPersonalIsSaidBeforeSomebodyHasConfirmed() {
        var known = confirmed();
        known.says("我三十八度六，咳嗽");
        var other = ChatFixture.opens(casework(), linkAgain());

        var said = other.says("我什么时候解除隔离？");

        assertThat(said).contains("先在上面确认").doesNotContain("3月14日");
        assertThat(other.sees()).hasSize(2);
    }

    @Test
    default void whoHasConfirmedReadsTheLastDayAndTheNextCall() {
        var browser = confirmed();

        assertThat(browser.says("我什么时候解除隔离？")).contains("3月14日", "由社区工作人员通知您");
        assertThat(browser.says("When does my quarantine end?")).contains("14 March");
        assertThat(browser.says("下次什么时候打电话？")).contains("3月2日", "11:30");
    }

    @Test
    default void aWrongAnswerAndALinkThatIsNobodysAreAnsweredAlike() {
        var real = open();
        var nobodys = ChatFixture.opens(casework(), Secret.random());

        assertThat(real.visit().standing()).isEqualTo(Visit.Standing.UNCONFIRMED);
        assertThat(nobodys.visit().standing()).isEqualTo(Visit.Standing.STRANGER);
        for (int i = 0; i < 5; i++) {
            assertThat(real.confirms("王", "1950")).isEqualTo(Answer.WRONG);
            assertThat(nobodys.confirms("王", "1950")).isEqualTo(Answer.WRONG);
        }
        assertThat(real.confirms("王", YEAR)).isEqualTo(Answer.LATER);
        assertThat(nobodys.confirms("王", YEAR)).isEqualTo(Answer.LATER);
    }

    @Test
    default void afterAQuarterOfAnHourOneMayTryAgainAndAfterTenFailuresTheLinkIsClosed() {
        var browser = open();
        IntStream.range(0, 5).forEach(_ -> browser.confirms("李", YEAR));
        casework().clock().advance(Duration.ofMinutes(16));
        IntStream.range(0, 4).forEach(_ -> browser.confirms("李", YEAR));
        assertThat(flags()).isEmpty();

        browser.confirms("李", YEAR);
        casework().clock().advance(Duration.ofMinutes(16));

        assertThat(browser.confirms("王", YEAR)).isEqualTo(Answer.WRONG);
        assertThat(flags()).extracting(flag -> flag.rule().reason()).containsExactly("chatGuessed");
        assertThat(link().closed()).map(ChatLink.Closing::why).contains(ChatLink.Why.GUESSED);
    }

    @Test
    default void theSurnameAndTheYearMayBeTypedAsPeopleTypeThem() {
        assertThat(open().confirms(" 王 ", "１９５１年")).isEqualTo(Answer.RIGHT);
        assertThat(open().confirms("王秀英", YEAR)).isEqualTo(Answer.RIGHT);
        assertThat(open().confirms("", YEAR)).isEqualTo(Answer.WRONG);
        assertThat(open().confirms("王", "")).isEqualTo(Answer.WRONG);
    }

    @Test
    default void whereNoListToldTheYearTheLastDigitsOfTheTelephoneAreAsked() {
        var zhou = ageless();
        the(Residents.class).add(zhou, ZHAO);
        var browser = ChatFixture.opensLinkOf(casework(), zhou);

        assertThat(the(Confirming.class).proof(browser.visit()))
                .isEqualTo(Confirming.Proof.LAST_DIGITS);
        assertThat(browser.confirms("周", "0094")).isEqualTo(Answer.WRONG);
        assertThat(browser.confirms("周", "0093")).isEqualTo(Answer.RIGHT);
    }

    @Test
    default void somebodyElseClosesTheLinkAndAWorkerIsTold() {
        var browser = confirmed();

        the(Confirming.class).notMe(browser.visit());

        assertThat(browser.visit().standing()).isEqualTo(Visit.Standing.STRANGER);
        assertThat(flags()).extracting(flag -> flag.rule().reason()).containsExactly("chatNotMe");
    }

    @Test
    default void aNewLinkEndsTheOneBeforeAndTheQuarantineEndsThemAll() {
        var before = confirmed();
        var now = ChatFixture.opens(casework(), linkAgain());

        assertThat(before.visit().standing()).isEqualTo(Visit.Standing.STRANGER);
        casework().clock().advance(Duration.ofDays(15));
        assertThat(now.visit().standing()).isEqualTo(Visit.Standing.UNCONFIRMED);
        casework().clock().advance(Duration.ofDays(1));
        assertThat(now.visit().standing()).isEqualTo(Visit.Standing.STRANGER);
        assertThat(the(ChatLinks.class).make(wang().id(), ZHAO)).isEmpty();
    }

    @Test
    default void aBrowserThatNobodyUsesForADayMustConfirmAgain() {
        var browser = confirmed();

        casework().clock().advance(Duration.ofHours(25));

        assertThat(browser.visit().isConfirmed()).isFalse();
        assertThat(browser.visit().isConfirmed()).isFalse();
    }

    private static Resident ageless() {
        var resident = ResidentFixture.aResident("周明", new Salutation("周", "先生"), "+8613000000093");
        return new Resident(
                resident.id(),
                resident.contact(),
                new Person(Optional.empty(), resident.person().address()),
                resident.home(),
                resident.quarantine(),
                resident.wishes());
    }

    private ChatLink link() {
        return the(ChatLinks.class).of(wang().id()).orElseThrow();
    }
}
