package org.warmline.assistant.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.warmline.assistant.flag.FlagLifeFixture.QIAN;
import static org.warmline.assistant.flag.FlagLifeFixture.SUN;
import static org.warmline.assistant.flag.FlagLifeFixture.ZHAO;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.duty.Rung;
import org.warmline.assistant.duty.Turn;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.triage.Severity;

abstract class HandlingContract extends CaseworkContract {

    private static final Actor LI = new Actor("li");

    private FlagLifeFixture life;
    private Handling handling;

    @BeforeEach
    void aGridWithItsPeople() {
        life = FlagLifeFixture.in(casework());
        handling = life.handling();
    }

    @Test
    void aFlagHasTheWorkerOfTheGridAsItsOwnerFromTheStart() {
        var id = life.raise(Severity.EMERGENCY);

        assertThat(life.flag(id).progress().owner()).isEqualTo(new Turn(ZHAO, Rung.WORKER));
    }

    @Test
    void whoeverTakesItOwnsIt() {
        var id = life.raise(Severity.EMERGENCY);

        handling.take(id, QIAN);

        assertThat(life.owner(id)).isEqualTo(QIAN);
    }

    @Test
    void oneTapTakesItAndWritesTheCallDown() {
        var id = life.raise(Severity.EMERGENCY);

        assertThat(handling.call(id, ZHAO)).isTrue();

        assertThat(life.state(id)).isEqualTo(FlagState.TAKEN);
        assertThat(life.trail(id)).containsExactly("flag.raise", "flag.call");
    }

    @Test
    void aCallToWhatAnotherHasTakenLeavesItWithHim() {
        var id = life.raise(Severity.EMERGENCY);
        handling.take(id, QIAN);

        assertThat(handling.call(id, ZHAO)).isTrue();

        assertThat(life.owner(id)).isEqualTo(QIAN);
        assertThat(life.trail(id)).endsWith("flag.call");
    }

    @Test
    void whatIsPassedOnIsOpenAndTheOthersTimeBegins() {
        var id = life.raise(Severity.EMERGENCY);
        handling.take(id, ZHAO);
        casework().clock().advance(Duration.ofMinutes(3));

        assertThat(handling.passOn(id, ZHAO, LI, "我在医院，请接手")).isTrue();

        assertThat(life.state(id)).isEqualTo(FlagState.OPEN);
        assertThat(life.owner(id)).isEqualTo(LI);
        assertThat(life.flag(id).progress().dueAt()).isEqualTo(life.now().plusSeconds(60));
        assertThat(handling.steps(id).getLast().note()).isEqualTo("我在医院，请接手");
    }

    @Test
    void nothingIsPassedOnToTheMachine() {
        var id = life.raise(Severity.URGENT);

        assertThatThrownBy(() -> handling.passOn(id, ZHAO, Actor.MACHINE, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTakingIsUndoneWithinAMinuteAndTheClockHasRunOn() {
        var id = life.raise(Severity.URGENT);
        var due = life.flag(id).progress().dueAt();
        handling.take(id, QIAN);
        casework().clock().advance(Duration.ofMinutes(1));

        assertThat(handling.undo(id, QIAN)).isTrue();

        assertThat(life.state(id)).isEqualTo(FlagState.OPEN);
        assertThat(life.owner(id)).isEqualTo(ZHAO);
        assertThat(life.flag(id).progress().worker()).isEmpty();
        assertThat(life.flag(id).progress().dueAt()).isEqualTo(due);
    }

    @Test
    void anEmergencyWhoseTakingIsUndoneTooLateGoesToTheNextAtOnce() {
        var id = life.raise(Severity.EMERGENCY);
        life.pass(Duration.ofSeconds(30));
        handling.take(id, ZHAO);
        life.pass(Duration.ofSeconds(50));

        handling.undo(id, ZHAO);
        life.pass(Duration.ofSeconds(1));

        assertThat(life.owner(id)).isEqualTo(QIAN);
    }

    @Test
    void aResolvingIsUndoneAndTheFlagIsAsItWas() {
        var id = life.raise(Severity.EMERGENCY);
        handling.take(id, ZHAO);
        handling.resolve(id, ZHAO, Resolution.FALSE_ALARM, "");

        assertThat(handling.undoable(id, ZHAO))
                .contains(
                        new Handling.Undoable(FlagStep.Kind.RESOLVED, life.now().plusSeconds(60)));
        assertThat(handling.undo(id, ZHAO)).isTrue();

        assertThat(life.state(id)).isEqualTo(FlagState.TAKEN);
        assertThat(life.flag(id).progress().resolution()).isEmpty();
        assertThat(life.trail(id))
                .containsExactly("flag.raise", "flag.take", "flag.resolve", "flag.undo");
        assertThat(casework().events(FlagMoved.class)).hasSize(1);
    }

    @Test
    void aPassingOnIsUndone() {
        var id = life.raise(Severity.URGENT);
        handling.take(id, ZHAO);
        handling.passOn(id, ZHAO, QIAN, "");

        assertThat(handling.undo(id, ZHAO)).isTrue();

        assertThat(life.state(id)).isEqualTo(FlagState.TAKEN);
        assertThat(life.owner(id)).isEqualTo(ZHAO);
    }

    @Test
    void nobodyUndoesAnothersHand() {
        var id = life.raise(Severity.URGENT);
        handling.take(id, ZHAO);

        assertThat(handling.undo(id, QIAN)).isFalse();
        assertThat(handling.undoable(id, QIAN)).isEmpty();
    }

    @Test
    void afterAMinuteItStays() {
        var id = life.raise(Severity.URGENT);
        handling.resolve(id, ZHAO, Resolution.HANDLED, "");
        casework().clock().advance(Duration.ofSeconds(61));

        assertThat(handling.undo(id, ZHAO)).isFalse();
        assertThat(life.state(id)).isEqualTo(FlagState.RESOLVED);
    }

    @Test
    void newsIsNotUndone() {
        var followUp = UUID.randomUUID();
        var id = life.raise(Severity.URGENT, followUp);
        handling.resolve(id, ZHAO, Resolution.FALSE_ALARM, "");

        life.raise(Severity.EMERGENCY, followUp);

        assertThat(handling.undo(id, ZHAO)).isFalse();
        assertThat(life.state(id)).isEqualTo(FlagState.OPEN);
    }

    @Test
    void anUndoingIsNotUndone() {
        var id = life.raise(Severity.URGENT);
        handling.take(id, ZHAO);
        handling.undo(id, ZHAO);

        assertThat(handling.undo(id, ZHAO)).isFalse();
    }

    @Test
    void wordsMayFollowTheResolvingByWhoeverDidIt() {
        var id = life.raise(Severity.URGENT);
        handling.resolve(id, ZHAO, Resolution.HANDLED, "");

        assertThat(handling.note(id, QIAN, "不是我")).isFalse();
        assertThat(handling.note(id, ZHAO, "已送医")).isTrue();

        assertThat(life.flags().open(id, ZHAO).orElseThrow().note()).isEqualTo("已送医");
    }

    @Test
    void aFollowUpIsOwnedByWhoeverHasItsWorstFlagElseByTheDutyList() {
        var followUp = UUID.randomUUID();
        var owner = Optional.of(life.flags().ownerOf(followUp, life.wang().id()));
        assertThat(owner).contains(ZHAO);

        var id = life.raise(Severity.URGENT, followUp);
        handling.passOn(id, ZHAO, LI, "");
        assertThat(life.flags().ownerOf(followUp, life.wang().id())).isEqualTo(LI);

        handling.resolve(id, SUN, Resolution.HANDLED, "");
        assertThat(life.flags().ownerOf(followUp, life.wang().id())).isEqualTo(ZHAO);
    }
}
