package org.warmline.assistant.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;

abstract class ResidentChangesContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");

    private final Resident wang = ResidentFixture.wangXiuying();

    @BeforeEach
    void aResident() {
        the(Residents.class).add(wang, ZHAO);
        casework().forgetEvents();
    }

    static List<Change> everyChange() {
        return List.of(
                new Change.MoveTo("grid-5"),
                new Change.FirstDay(LocalDate.of(2026, 2, 27)),
                new Change.LastDay(LocalDate.of(2026, 3, 20)),
                new Change.End(new EarlyEnd(LocalDate.of(2026, 3, 2), EarlyEnd.Reason.HOSPITAL)),
                new Change.StopCalls(),
                new Change.Correct(
                        "李建国",
                        new Salutation("李", "先生"),
                        new Telephone("+8613000000092"),
                        new Person(Year.of(1952), "东湖小区9栋")),
                new Change.LiveIn(Optional.of(ZoneId.of("Asia/Urumqi"))),
                new Change.Speak(Language.ENGLISH),
                new Change.CallAt(
                        Optional.of(new PreferredHours(LocalTime.of(9, 0), LocalTime.of(10, 0)))),
                new Change.LiveWith(Optional.empty(), true),
                new Change.Answer(new AnsweredBy.Relative(new Salutation("王", "先生"))),
                new Change.ByList(ResidentFixture.liJianguo()));
    }

    @ParameterizedTest
    @MethodSource("everyChange")
    void everyChangeIsAuditedWithoutAPersonalWordAndCanBeTakenBack(Change change) {
        var before = now();
        var made = changes().change(wang.id(), ofWang(change), QIAN).orElseThrow();
        assertThat(now()).isNotEqualTo(before);

        assertThat(changes().undo(made, ZHAO)).contains(wang.id());

        assertThat(now()).isEqualTo(before);
        var trail = the(AuditTrail.class).about(wang.id().value());
        assertThat(trail).extracting(AuditEntry::action).contains(change.action(), "resident.undo");
        assertThat(trail)
                .extracting(AuditEntry::detail)
                .noneMatch(detail -> detail.matches(".*(王|李|女士|先生|1300|东湖).*"));
        assertThat(casework().events(ResidentChanged.class)).hasSize(2);
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        assertThat(changes().change(wang.id(), new Change.MoveTo("grid-2"), QIAN)).isEmpty();
    }

    @Test
    void anUndoDoesNotWipeOutWhatSomebodyElseDidSince() {
        var moved = changes().change(wang.id(), new Change.MoveTo("grid-5"), QIAN).orElseThrow();
        changes().change(wang.id(), new Change.StopCalls(), ZHAO);

        assertThat(changes().undo(moved, QIAN)).isEmpty();

        assertThat(now().grid()).isEqualTo("grid-5");
    }

    @Test
    void aChangeIsTakenBackOnce() {
        var moved = changes().change(wang.id(), new Change.MoveTo("grid-5"), QIAN).orElseThrow();
        changes().undo(moved, QIAN);

        assertThat(changes().undo(moved, QIAN)).isEmpty();
    }

    @Test
    void howSomebodyWasBeforeIsForgottenAfterTwoWeeks() {
        var moved = changes().change(wang.id(), new Change.MoveTo("grid-5"), QIAN).orElseThrow();

        casework().clock().advance(Duration.ofDays(15));
        var li = ResidentFixture.liJianguo();
        the(Residents.class).add(li, ZHAO);
        changes().change(li.id(), new Change.MoveTo("grid-5"), QIAN);

        assertThat(changes().undo(moved, QIAN)).isEmpty();
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        var tooEarly = new Change.LastDay(LocalDate.of(2026, 2, 1));

        assertThatThrownBy(() -> changes().change(wang.id(), tooEarly, QIAN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoWasAddedByMistakeIsRemovedUntilSomethingWasDoneAboutThem() {
        assertThat(changes().remove(wang.id(), ZHAO)).isTrue();
        assertThat(the(Residents.class).find(wang.id())).isEmpty();
        assertThat(changes().remove(wang.id(), ZHAO)).isFalse();

        the(Residents.class).add(wang, ZHAO);
        the(FollowUps.class).due(wang.id(), new Round(LocalDate.of(2026, 3, 2), 1), "daily-1");

        assertThatThrownBy(() -> changes().remove(wang.id(), ZHAO))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoHasAnotherNumberIsFoundByItAndRingsThereAndNotAtTheOldOne() {
        var li = ResidentFixture.liJianguo();
        the(Residents.class).add(li, ZHAO);

        var made =
                changes()
                        .change(
                                wang.id(),
                                new Change.Correct(
                                        "汪秀英",
                                        new Salutation("汪", "奶奶"),
                                        li.contact().phone(),
                                        new Person(Year.of(1941), "东湖小区9栋")),
                                QIAN)
                        .orElseThrow();

        assertThat(found("汪秀英")).containsExactly(wang.id());
        assertThat(found("0092")).contains(wang.id());
        assertThat(found("0091")).isEmpty();
        assertThat(found("王秀英")).isEmpty();
        assertThat(the(Residents.class).byPhone(wang.contact().phone())).isEmpty();
        var followed = the(Residents.class).followed(wang.id()).orElseThrow();
        assertThat(followed.line())
                .isEqualTo(the(Residents.class).followed(li.id()).orElseThrow().line());
        assertThat(followed.yearOfBirth()).contains(Year.of(1941));
        assertThat(the(Residents.class).find(wang.id()).orElseThrow())
                .satisfies(masked -> {
                    assertThat(masked.name()).isEqualTo("汪**");
                    assertThat(masked.phone()).isEqualTo("…92");
                });
        assertThat(the(AuditTrail.class).about(wang.id().value()))
                .filteredOn(entry -> entry.action().equals("resident.correct"))
                .extracting(AuditEntry::detail)
                .containsExactly("name salutation phone birthYear address");

        changes().undo(made, QIAN);
        assertThat(found("0091")).containsExactly(wang.id());
        assertThat(found("汪秀英")).isEmpty();
    }

    @Test
    void whoAnswersStaysWhenANumberIsPutRight() {
        var son = new AnsweredBy.Relative(new Salutation("王", "先生"));
        changes().change(wang.id(), new Change.Answer(son), QIAN);

        changes()
                .change(
                        wang.id(),
                        new Change.Correct(
                                "王秀英",
                                wang.contact().salutation(),
                                new Telephone("+8613000000099"),
                                wang.person()),
                        QIAN);

        assertThat(now().contact().answeredBy()).isEqualTo(son);
    }

    @Test
    void whoIsEnrolledAnewWhileTheOldOnesAreForgottenIsKept() {
        var old = the(OldResidents.class);
        var day = LocalDate.of(2026, 3, 20);
        assertThat(old.past(day)).containsExactly(wang.id());
        changes().change(wang.id(), new Change.LastDay(LocalDate.of(2026, 3, 28)), QIAN);

        assertThat(old.forget(wang.id(), day)).isFalse();

        assertThat(now().contact()).isEqualTo(wang.contact());
    }

    @Test
    void aboutSomebodyWhoIsForgottenNothingIsChangedButTheyCanBeEnrolledAnew() {
        var old = the(OldResidents.class);
        assertThat(old.forget(wang.id(), LocalDate.of(2026, 3, 20))).isTrue();

        assertThatThrownBy(() ->
                        changes()
                                .change(
                                        wang.id(),
                                        new Change.LastDay(LocalDate.of(2026, 3, 28)),
                                        QIAN))
                .isInstanceOf(IllegalArgumentException.class);
        changes().change(wang.id(), new Change.ByList(wang), QIAN);

        assertThat(now()).isEqualTo(wang);
        assertThat(old.past(LocalDate.of(2026, 3, 20))).containsExactly(wang.id());
    }

    private List<ResidentId> found(String words) {
        return the(ResidentDirectory.class).search(Grids.ALL, words, ZHAO).residents().stream()
                .map(MaskedResident::id)
                .toList();
    }

    private Change ofWang(Change change) {
        return change instanceof Change.ByList(var as)
                ? new Change.ByList(
                        new Resident(
                                wang.id(),
                                as.contact(),
                                as.person(),
                                as.home(),
                                as.quarantine(),
                                as.wishes()))
                : change;
    }

    private Resident now() {
        return the(Residents.class).open(wang.id(), ZHAO, "flag").orElseThrow();
    }

    private ResidentChanges changes() {
        return the(ResidentChanges.class);
    }
}
