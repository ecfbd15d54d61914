package org.warmline.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.knowledge.library.LibraryFixture.DAY;
import static org.warmline.knowledge.library.LibraryFixture.WUHAN;
import static org.warmline.knowledge.library.LibraryFixture.replacing;
import static org.warmline.knowledge.library.LibraryFixture.reply;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.Validity;
import org.warmline.knowledge.library.Shelved.Hands;

/** Which edition holds when, who signs it, and what never comes back by itself. */
class EditionsTest {

    private static final String QUESTION = "在楼道里要戴口罩吗";
    private static final DocumentId MASK = new DocumentId("mask");

    private final LibraryFixture fixture = new LibraryFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void tomorrowsEditionSignedTodayTakesOverTomorrow() {
        fixture.signed(reply("mask", QUESTION, "不用戴。"));
        fixture.signed(from(DAY.plusDays(1), "mask", "要戴。"));

        assertThat(told(DAY)).isEqualTo("不用戴。");
        assertThat(told(DAY.plusDays(1))).isEqualTo("要戴。");
        assertThat(fixture.here.library.inForce(DAY)).containsExactly(new Edition(MASK, 1));
        assertThat(fixture.here.library.inForce(MASK, DAY.plusDays(1)))
                .map(one -> one.document().edition().number())
                .contains(2);
    }

    @Test
    void ofThreeEditionsEachHoldsUntilTheNextBegins() {
        fixture.signed(reply("mask", QUESTION, "一。"));
        fixture.signed(from(DAY.plusDays(4), "mask", "二。"));
        fixture.signed(from(DAY.plusDays(2), "mask", "三。"));

        assertThat(told(DAY.plusDays(1))).isEqualTo("一。");
        assertThat(told(DAY.plusDays(2))).isEqualTo("三。");
        assertThat(told(DAY.plusDays(5))).isEqualTo("三。");
    }

    @Test
    void anEditionThatEndsDoesNotBringTheOneBeforeItBack() {
        fixture.signed(reply("mask", QUESTION, "不用戴。"));
        fixture.signed(during(DAY.plusDays(1), DAY.plusDays(2), "mask", "要戴。"));

        assertThat(told(DAY.plusDays(2))).isEqualTo("要戴。");
        assertThat(told(DAY.plusDays(3))).isEmpty();
    }

    @Test
    void whatAWithdrawnDocumentHadReplacedStaysOutOfUseUntilTwoPeopleBringItBack() {
        fixture.signed(reply("mask", QUESTION, "不用戴。"));
        fixture.signed(instead("new", DAY, "要戴。"));
        fixture.daysLater(1);

        fixture.here.library.withdraw(new DocumentId("new"), "second");
        assertThat(told(DAY.plusDays(1))).isEmpty();

        fixture.daysLater(1);
        var again = fixture.here.library.bringBack(MASK, "writer").orElseThrow();
        assertThat(told(DAY.plusDays(2))).isEmpty();
        assertThat(fixture.here.library.signOff(again, "writer")).isFalse();
        assertThat(fixture.here.library.signOff(again, "second")).isTrue();
        assertThat(told(DAY.plusDays(2))).isEqualTo("不用戴。");
    }

    @Test
    void whatIsWithdrawnBeforeItsFirstDayHasReplacedNothing() {
        fixture.signed(reply("mask", QUESTION, "不用戴。"));
        fixture.signed(instead("new", DAY.plusDays(5), "要戴。"));

        fixture.here.library.withdraw(new DocumentId("new"), "second");

        assertThat(told(DAY.plusDays(6))).isEqualTo("不用戴。");
    }

    @Test
    void whatOnlyHeldForATimeDoesNotBringBackWhatItReplacedEither() {
        fixture.signed(reply("mask", QUESTION, "不用戴。"));
        fixture.signed(
                replacing(
                        Optional.of(MASK),
                        "new",
                        Region.NATION,
                        new Validity(DAY, Optional.of(DAY.plusDays(1))),
                        QUESTION,
                        "要戴。"));

        assertThat(told(DAY.plusDays(2))).isEmpty();
        fixture.signed(from(DAY.plusDays(2), "mask", "又不用戴了。"));
        assertThat(told(DAY.plusDays(1))).isEqualTo("要戴。");
        assertThat(told(DAY.plusDays(2))).isEqualTo("又不用戴了。");
    }

    @Test
    void throwingADraftAwayLeavesInForceWhatIsInForce() {
        fixture.signed(reply("mask", QUESTION, "不用戴。"));
        var library = fixture.here.library;
        var draft = library.add(reply("mask", QUESTION, "要戴。"), "writer").edition();

        assertThat(library.discard(draft, "second")).isTrue();

        assertThat(told(DAY)).isEqualTo("不用戴。");
        assertThat(library.newest(MASK).orElseThrow().document().edition().number()).isEqualTo(1);
        assertThat(library.signOff(draft, "second")).isFalse();
        assertThat(library.discard(new Edition(MASK, 1), "second")).isFalse();
    }

    @Test
    void whatWasThrownAwayComesInAgainByAPersonAndNotByItself() {
        var library = fixture.here.library;
        var text = reply("mask", QUESTION, "要戴。");
        library.discard(library.add(text, "writer").edition(), "second");
        var fromTheFolder = new Library.Draft(text, true, Shelved.Hands.unclaimed("folder"));

        assertThat(library.add(fromTheFolder).isNew()).isFalse();
        assertThat(library.add(text, "writer"))
                .isEqualTo(new Library.Added(new Edition(MASK, 2), true));
        assertThat(library.signOff(new Edition(MASK, 2), "second")).isTrue();
    }

    @Test
    void theLibraryItselfRefusesAWritersSignatureWhateverTheStoreSays() {
        var store =
                (DocumentStore)
                        Proxy.newProxyInstance(
                                DocumentStore.class.getClassLoader(),
                                new Class<?>[] {DocumentStore.class},
                                (_, method, given) ->
                                        method.getName().equals("sign")
                                                ? true
                                                : method.invoke(fixture.store, given));
        var library = new Library(store, fixture.here.shelves, Clock.systemUTC());
        var draft = library.add(reply("mask", QUESTION, "戴。"), "writer").edition();

        assertThat(library.signOff(draft, "writer")).isFalse();
        assertThat(library.signOff(draft, "second")).isTrue();
    }

    @Test
    void whoeverSignsASignsWhatWasSeenWhileAnotherPutsItRight() {
        var library = fixture.here.library;
        var first = library.add(reply("mask", QUESTION, "戴。"), "writer").edition();
        var second = library.revise(first, at(WUHAN), "editor").orElseThrow();

        assertThat(library.signOff(first, "second")).isFalse();
        assertThat(library.signOff(second, "editor")).isFalse();
        assertThat(library.signOff(second, "writer")).isFalse();
        assertThat(library.signOff(second, "second")).isTrue();

        assertThat(told(DAY)).isEqualTo("戴。");
        assertThat(library.revise(second, at(WUHAN), "editor")).isEmpty();
        assertThat(library.add(reply("mask", QUESTION, "戴。"), "writer").isNew()).isFalse();
    }

    @Test
    void whatCameByItselfNeedsTwoPeopleAndNeitherIsWhoBroughtIt() {
        var library = fixture.here.library;
        var draft = new Library.Draft(reply("mask", QUESTION, "戴。"), true, Hands.unclaimed("zhao"));
        var edition = library.add(draft).edition();

        assertThat(library.signOff(edition, "second")).isFalse();
        assertThat(library.claim(edition, "first")).isTrue();
        assertThat(library.claim(edition, "another")).isFalse();
        assertThat(library.signOff(edition, "first")).isFalse();
        assertThat(library.signOff(edition, "zhao")).isFalse();
        assertThat(library.signOff(edition, "second")).isTrue();
    }

    @Test
    void aTextThatDoesNotSayWhenItBeginsIsTheSameOnAnotherDay() {
        var library = fixture.here.library;
        library.add(new Library.Draft(reply("mask", QUESTION, "戴。"), false, Hands.of("a")));
        var later = from(DAY.plusDays(9), "mask", "戴。");

        assertThat(library.add(new Library.Draft(later, false, Hands.of("a"))).isNew()).isFalse();
        assertThat(library.add(new Library.Draft(later, true, Hands.of("a"))).isNew()).isTrue();
    }

    private String told(LocalDate day) {
        return fixture.here.ask(QUESTION, day, WUHAN) instanceof Answer.Grounded grounded
                ? grounded.text()
                : "";
    }

    private static PolicyDocument from(LocalDate day, String id, String answer) {
        return reply(id, Region.NATION, Validity.from(day), QUESTION, answer);
    }

    private static PolicyDocument during(LocalDate from, LocalDate to, String id, String answer) {
        return reply(id, Region.NATION, new Validity(from, Optional.of(to)), QUESTION, answer);
    }

    private static PolicyDocument instead(String id, LocalDate from, String answer) {
        return replacing(
                Optional.of(MASK), id, Region.NATION, Validity.from(from), QUESTION, answer);
    }

    private static PolicyDocument at(Region region) {
        return reply("mask", region, Validity.from(DAY.minusDays(10)), QUESTION, "戴。");
    }
}
