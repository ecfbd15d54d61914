package org.warmline.assistant.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.flag.FlagLifeFixture.QIAN;
import static org.warmline.assistant.flag.FlagLifeFixture.SUN;
import static org.warmline.assistant.flag.FlagLifeFixture.ZHAO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.duty.Absence;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.triage.Severity;

/** What happens when nobody does anything. */
abstract class EscalationContract extends CaseworkContract {

    private FlagLifeFixture life;

    @BeforeEach
    void aGridWithItsPeople() {
        life = FlagLifeFixture.in(casework());
    }

    @Test
    void nobodyTakesAnEmergency() {
        var id = life.raise(Severity.EMERGENCY);
        assertThat(life.owner(id)).isEqualTo(ZHAO);

        life.pass(Duration.ofSeconds(59));
        assertThat(life.owner(id)).isEqualTo(ZHAO);
        life.pass(Duration.ofSeconds(1));
        assertThat(life.owner(id)).isEqualTo(QIAN);
        life.pass(Duration.ofMinutes(1));
        assertThat(life.owner(id)).isEqualTo(SUN);
        life.pass(Duration.ofMinutes(6));

        assertThat(life.owner(id)).isEqualTo(SUN);
        assertThat(life.state(id)).isEqualTo(FlagState.OPEN);
        assertThat(life.flag(id).isOverdue(life.now())).isTrue();
        assertThat(life.trail(id))
                .containsExactly(
                        "flag.raise",
                        "flag.escalate",
                        "flag.escalate",
                        "flag.remind",
                        "flag.remind");
    }

    @Test
    void nobodyTakesWhatIsUrgent() {
        var id = life.raise(Severity.URGENT);

        life.skip(Duration.ofMinutes(30));
        assertThat(life.owner(id)).isEqualTo(QIAN);
        life.skip(Duration.ofMinutes(30));
        assertThat(life.owner(id)).isEqualTo(SUN);
    }

    @Test
    void whatNeedsAttentionWaitsUntilTheEndOfTheDay() {
        var id = life.raise(Severity.ATTENTION);

        life.skip(Duration.ofHours(13).plusMinutes(59));
        assertThat(life.owner(id)).isEqualTo(ZHAO);
        life.skip(Duration.ofMinutes(1));
        assertThat(life.owner(id)).isEqualTo(QIAN);
        life.skip(Duration.ofDays(1));
        assertThat(life.owner(id)).isEqualTo(SUN);
    }

    @Test
    void aFlagThatIsTakenInTimeStays() {
        var id = life.raise(Severity.EMERGENCY);
        life.pass(Duration.ofSeconds(40));
        life.handling().take(id, ZHAO);

        life.pass(Duration.ofMinutes(5));

        assertThat(life.owner(id)).isEqualTo(ZHAO);
        assertThat(life.trail(id)).containsExactly("flag.raise", "flag.take");
    }

    @Test
    void whoeverTakesItAndDoesNothingIsRemindedThenItGoesToTheNextAndIsOpenAgain() {
        var id = life.raise(Severity.EMERGENCY);
        life.handling().take(id, ZHAO);

        life.skip(Duration.ofMinutes(20));
        assertThat(life.trail(id)).endsWith("flag.remind");
        assertThat(life.owner(id)).isEqualTo(ZHAO);
        life.skip(Duration.ofMinutes(20));

        assertThat(life.owner(id)).isEqualTo(QIAN);
        assertThat(life.state(id)).isEqualTo(FlagState.OPEN);
        assertThat(life.flag(id).progress().dueAt()).isEqualTo(life.now().plusSeconds(60));
    }

    @Test
    void aResolvedFlagDoesNothingAnyMore() {
        var id = life.raise(Severity.EMERGENCY);
        life.handling().resolve(id, ZHAO, Resolution.HANDLED, "");

        life.skip(Duration.ofDays(3));

        assertThat(life.trail(id)).containsExactly("flag.raise", "flag.resolve");
    }

    @Test
    void aDeputyWhoIsAwayIsPassedOver() {
        var today = LocalDate.now(casework().clock());
        the(DutyList.class).add(Absence.of(QIAN, today, today), SUN);
        var id = life.raise(Severity.EMERGENCY);

        life.pass(Duration.ofMinutes(1));

        assertThat(life.owner(id)).isEqualTo(SUN);
    }

    @Test
    void anotherStreetOfficeIsGivenWhatTheFirstHasLeft() {
        var id = life.raise(Severity.EMERGENCY);
        life.pass(Duration.ofMinutes(2));
        var li = new Actor("li");
        the(DutyList.class).entrustStreetOffice(li, SUN);

        life.pass(Duration.ofMinutes(5));

        assertThat(life.owner(id)).isEqualTo(li);
    }

    @Test
    void whatWasPassedToSomebodyOutsideTheChainComesBackIntoIt() {
        var id = life.raise(Severity.EMERGENCY);
        life.handling().passOn(id, ZHAO, new Actor("li"), "");

        life.pass(Duration.ofMinutes(1));
        assertThat(life.owner(id)).isEqualTo(QIAN);
    }

    @Test
    void aServiceThatWasDownMakesOneStepAtATimeAndLeavesEachHisTime() {
        var id = life.raise(Severity.EMERGENCY);

        life.skip(Duration.ofMinutes(10));
        assertThat(life.owner(id)).isEqualTo(QIAN);
        life.pass(Duration.ofMinutes(1));
        assertThat(life.owner(id)).isEqualTo(SUN);
    }

    @Test
    void twoNodesThatLookAtTheSameMomentMakeEachStepOnce() throws Exception {
        var ids = IntStream.range(0, 5).mapToObj(_ -> life.raise(Severity.EMERGENCY)).toList();
        casework().clock().advance(Duration.ofMinutes(1));

        try (var nodes = Executors.newFixedThreadPool(2)) {
            var looks =
                    nodes.invokeAll(
                            List.of(
                                    Executors.callable(life.escalation()::runOut),
                                    Executors.callable(life.escalation()::runOut)));
            for (var look : looks) {
                look.get();
            }
        }

        for (var id : ids) {
            assertThat(life.trail(id)).containsExactly("flag.raise", "flag.escalate");
            assertThat(life.owner(id)).isEqualTo(QIAN);
        }
    }
}
