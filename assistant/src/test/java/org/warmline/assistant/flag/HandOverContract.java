package org.warmline.assistant.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.duty.Days;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.duty.Rung;
import org.warmline.assistant.duty.Shift;
import org.warmline.assistant.duty.StaffFixture;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.triage.Severity;

/** Somebody has left, has other grids, or the resident has moved. */
abstract class HandOverContract extends CaseworkContract {

    private static final Actor ZHAO = FlagLifeFixture.ZHAO;
    private static final Actor QIAN = FlagLifeFixture.QIAN;
    private static final Actor SUN = FlagLifeFixture.SUN;
    private static final Actor ZHOU = new Actor("zhou");
    private static final Actor WU = new Actor("wu");

    private FlagLifeFixture life;

    @BeforeEach
    void twoGridsWithTheirPeople() {
        life = FlagLifeFixture.in(casework());
        var grid = life.wang().grid();
        staff().hasOnly(ZHAO, grid);
        staff().hasOnly(QIAN, grid);
        staff().hasOnly(ZHOU, "grid-9");
        staff().hasOnly(WU, "grid-9");
        the(DutyList.class).add(Shift.of("grid-9", Rung.WORKER, ZHOU, Days.always()), SUN);
        the(DutyList.class).add(Shift.of("grid-9", Rung.DEPUTY, WU, Days.always()), SUN);
        // what is entered from now on is later
        casework().clock().advance(Duration.ofSeconds(1));
    }

    @Test
    void whatALeaverHasGoesToTheFirstInLineWhoIsToldAtOnce() {
        var open = life.raise(Severity.URGENT);
        var taken = life.raise(Severity.EMERGENCY);
        life.handling().take(taken, ZHAO);
        var resolved = life.raise(Severity.ATTENTION);
        life.handling().resolve(resolved, ZHAO, Resolution.HANDLED, "");

        staff().leaves(ZHAO);
        the(HandOver.class).from(ZHAO);

        assertThat(List.of(open, taken))
                .allSatisfy(id -> {
                    assertThat(life.owner(id)).isEqualTo(QIAN);
                    assertThat(life.state(id)).isEqualTo(FlagState.OPEN);
                    assertThat(life.trail(id)).endsWith("flag.handOver");
                    assertThat(told(id)).endsWith("qian handOver");
                });
        assertThat(life.handling().steps(open).getLast().kind())
                .isEqualTo(FlagStep.Kind.HANDED_OVER);
        assertThat(life.trail(resolved)).endsWith("flag.resolve");
    }

    @Test
    void theNextHasHisTimeAndWhatWasLateStaysLate() {
        var id = life.raise(Severity.EMERGENCY);
        var due = life.flag(id).progress().dueAt();
        casework().clock().advance(Duration.ofSeconds(50));

        staff().leaves(ZHAO);
        the(HandOver.class).from(ZHAO);
        assertThat(life.flag(id).progress().dueAt()).isEqualTo(due);
        life.pass(Duration.ofSeconds(59));
        assertThat(life.owner(id)).isEqualTo(QIAN);

        life.pass(Duration.ofSeconds(1));
        assertThat(life.owner(id)).isEqualTo(SUN);
    }

    @Test
    void whoCanStillOpenItKeepsIt() {
        var id = life.raise(Severity.URGENT);

        the(HandOver.class).from(ZHAO);

        assertThat(life.trail(id)).containsExactly("flag.raise");
    }

    @Test
    void whatNobodyHadGoesToTheFirstWhoComes() {
        staff().leaves(ZHAO);
        staff().leaves(QIAN);
        staff().leaves(SUN);
        var id = life.raise(Severity.URGENT);
        assertThat(life.owner(id)).isEqualTo(DutyList.NOBODY_YET);
        staff().leaves(DutyList.NOBODY_YET);

        staff().standsBy(new Actor("li"));
        the(HandOver.class).from(DutyList.NOBODY_YET);

        assertThat(life.owner(id)).isEqualTo(new Actor("li"));
    }

    @Test
    void whoMovesIsTheNewWorkersAtOnceAndNotTheDeputys() {
        var id = life.raise(Severity.EMERGENCY);

        the(ResidentChanges.class).change(life.wang().id(), new Change.MoveTo("grid-9"), SUN);

        assertThat(life.owner(id)).isEqualTo(ZHOU);
        assertThat(told(id)).endsWith("zhou handOver");
        life.pass(Duration.ofMinutes(1));
        assertThat(life.owner(id)).isEqualTo(WU);
    }

    @Test
    void whoMovesBetweenTwoGridsOfTheSamePeopleStaysTheirs() {
        the(DutyList.class).add(Shift.of("grid-9", Rung.WORKER, ZHAO, Days.always()), SUN);
        var id = life.raise(Severity.EMERGENCY);

        the(ResidentChanges.class).change(life.wang().id(), new Change.MoveTo("grid-9"), SUN);

        assertThat(life.trail(id)).containsExactly("flag.raise");
    }

    @Test
    void anotherChangeOfTheResidentMovesNothing() {
        var id = life.raise(Severity.EMERGENCY);
        life.handling().passOn(id, ZHAO, new Actor("li"), "");

        the(ResidentChanges.class).change(life.wang().id(), new Change.StopCalls(), SUN);

        assertThat(life.owner(id)).isEqualTo(new Actor("li"));
    }

    @Test
    void whenTheClockFindsAnOwnerWhoseDutyIsOverItBeginsWithTheFirst() {
        var shift = Shift.of(life.wang().grid(), Rung.WORKER, ZHOU, Days.always());
        the(DutyList.class).add(shift, SUN);
        var id = life.raise(Severity.EMERGENCY);
        assertThat(life.owner(id)).isEqualTo(ZHOU);
        the(DutyList.class).remove(shift.id(), SUN);

        life.pass(Duration.ofMinutes(1));

        assertThat(life.owner(id)).isEqualTo(ZHAO);
    }

    private StaffFixture staff() {
        return the(StaffFixture.class);
    }

    private List<String> told(FlagId id) {
        return casework()
                .jdbc()
                .sql("select person, cause from notice where flag = ? order by made_at, cause desc")
                .param(id.value())
                .query((row, _) -> row.getString("person") + " " + row.getString("cause"))
                .list();
    }
}
