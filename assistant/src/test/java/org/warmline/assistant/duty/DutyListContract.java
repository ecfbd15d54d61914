package org.warmline.assistant.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.privacy.Actor;

abstract class DutyListContract extends CaseworkContract {

    private static final Actor CHIEF = new Actor("chief");
    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final Instant LAST_MOMENT_OF_SUNDAY = Instant.parse("2026-03-08T15:59:59Z");

    @Test
    void beforeAnybodyIsEnteredTheDeskOfTheStreetOfficeHasAll() {
        assertThat(duty().streetOffice().isNobody()).isTrue();
        assertThat(duty().ownerOf("grid-1", now())).isEqualTo(DutyList.NOBODY_YET);
    }

    @Test
    void theStreetOfficeIsOnePersonAtATime() {
        duty().entrustStreetOffice(ZHAO, CHIEF);
        duty().entrustStreetOffice(QIAN, CHIEF);

        assertThat(duty().streetOffice()).isEqualTo(new StreetOffice(Optional.of(QIAN), QIAN));
        assertThat(duty().chain("grid-1", now())).containsExactly(QIAN);
    }

    @Test
    void whileTheStreetOfficeHasLeftAnotherSupervisorStandsInAndThePagesCanSaySo() {
        duty().entrustStreetOffice(ZHAO, CHIEF);
        staff().leaves(ZHAO);
        assertThat(duty().ownerOf("grid-1", now())).isEqualTo(DutyList.NOBODY_YET);

        staff().standsBy(QIAN);

        assertThat(duty().ownerOf("grid-1", now())).isEqualTo(QIAN);
        assertThat(duty().streetOffice()).isEqualTo(new StreetOffice(Optional.of(ZHAO), QIAN));
        assertThat(duty().streetOffice().isAsEntered()).isFalse();
    }

    @Test
    void onlyWhoSeesAllGridsCanBeTheStreetOffice() {
        staff().hasOnly(ZHAO, "grid-1");

        assertThatThrownBy(() -> duty().entrustStreetOffice(ZHAO, CHIEF))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(duty().streetOffice().isNobody()).isTrue();
    }

    @Test
    void dutyIsWhereAShiftGivesSomebodyATurnNow() {
        var night = new Hours(LocalTime.of(20, 0), LocalTime.of(8, 0));
        duty().add(Shift.of("grid-1", Rung.DEPUTY, ZHAO, Days.always()), CHIEF);
        duty().add(Shift.of("grid-2", Rung.WORKER, ZHAO, Days.always()).at(night), CHIEF);
        duty().add(Shift.of("grid-3", Rung.WORKER, ZHAO, Days.always()), CHIEF);
        casework().clock().advance(Duration.ofSeconds(1));
        duty().add(Shift.of("grid-3", Rung.WORKER, QIAN, Days.always()), CHIEF);

        assertThat(duty().gridsOf(ZHAO, now())).containsExactly("grid-1");
        assertThat(duty().gridsOf(ZHAO, now().plus(Duration.ofHours(12))))
                .containsExactlyInAnyOrder("grid-1", "grid-2");
    }

    @Test
    void whoHasNeitherTheGridNorDutyThereMayHaveNothingOfIt() {
        staff().hasOnly(ZHAO, "grid-1");
        staff().hasOnly(QIAN, "grid-2");
        assertThat(duty().mayHave(ZHAO, "grid-1", now())).isTrue();
        assertThat(duty().mayHave(QIAN, "grid-1", now())).isFalse();
        assertThat(duty().mayHave(CHIEF, "grid-1", now())).isTrue();

        duty().add(Shift.of("grid-1", Rung.WORKER, QIAN, Days.always()), CHIEF);
        staff().leaves(ZHAO);

        assertThat(duty().mayHave(QIAN, "grid-1", now())).isTrue();
        assertThat(duty().mayHave(ZHAO, "grid-1", now())).isFalse();
    }

    @Test
    void whatIsEnteredIsReadAgainAsItWas() {
        var shift =
                Shift.of(
                        "grid-1",
                        Rung.DEPUTY,
                        ZHAO,
                        new Days(
                                Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                                Optional.of(LocalDate.of(2026, 3, 2)),
                                Optional.empty()));
        var absence = Absence.of(QIAN, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4));

        duty().add(shift, CHIEF);
        duty().add(absence, CHIEF);

        assertThat(duty().shifts()).containsExactly(shift);
        assertThat(duty().absences()).containsExactly(absence);
    }

    @Test
    void dutyChangesAtMidnightOfTheOffice() {
        duty().add(
                        Shift.of("grid-1", Rung.WORKER, ZHAO, Days.every(Set.of(DayOfWeek.SUNDAY))),
                        CHIEF);
        duty().add(
                        Shift.of("grid-1", Rung.WORKER, QIAN, Days.every(Set.of(DayOfWeek.MONDAY))),
                        CHIEF);

        assertThat(duty().ownerOf("grid-1", LAST_MOMENT_OF_SUNDAY)).isEqualTo(ZHAO);
        assertThat(duty().ownerOf("grid-1", LAST_MOMENT_OF_SUNDAY.plus(Duration.ofSeconds(1))))
                .isEqualTo(QIAN);
    }

    @Test
    void aNightIsReadAgainAsItWasAndChangesByTheClockOfTheOffice() {
        var night =
                Shift.of("grid-1", Rung.WORKER, ZHAO, Days.every(Set.of(DayOfWeek.SUNDAY)))
                        .at(new Hours(LocalTime.of(20, 0), LocalTime.of(8, 30)));
        duty().add(night, CHIEF);

        assertThat(duty().shifts()).containsExactly(night);
        assertThat(duty().ownerOf("grid-1", LAST_MOMENT_OF_SUNDAY)).isEqualTo(ZHAO);
        assertThat(duty().ownerOf("grid-1", LAST_MOMENT_OF_SUNDAY.plus(Duration.ofHours(8))))
                .isEqualTo(ZHAO);
        assertThat(duty().ownerOf("grid-1", LAST_MOMENT_OF_SUNDAY.plus(Duration.ofHours(9))))
                .isEqualTo(DutyList.NOBODY_YET);
    }

    @Test
    void whatIsRemovedIsGoneOnce() {
        var shift = Shift.of("grid-1", Rung.WORKER, ZHAO, Days.always());
        duty().add(shift, CHIEF);

        assertThat(duty().remove(shift.id(), CHIEF)).isTrue();
        assertThat(duty().remove(shift.id(), CHIEF)).isFalse();

        assertThat(duty().shifts()).isEmpty();
    }

    @Test
    void whoChangedTheListIsOnTheTrail() {
        duty().entrustStreetOffice(ZHAO, CHIEF);
        duty().add(Shift.of("grid-1", Rung.WORKER, QIAN, Days.always()), CHIEF);

        assertThat(
                        casework()
                                .jdbc()
                                .sql("select actor, detail from audit_entry order by seq")
                                .query((row, _) ->
                                        row.getString("actor") + ": " + row.getString("detail"))
                                .list())
                .containsExactly("chief: zhao", "chief: grid-1 worker qian");
    }

    private StaffFixture staff() {
        return the(StaffFixture.class);
    }

    private DutyList duty() {
        return the(DutyList.class);
    }

    private Instant now() {
        return casework().clock().instant();
    }
}
