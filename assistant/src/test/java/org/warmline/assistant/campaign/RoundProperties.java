package org.warmline.assistant.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.warmline.assistant.campaign.SimulatedRounds.State;

/** What holds in every round, whatever the residents, the carrier and the clock do. */
class RoundProperties {

    private static final int STEPS = 600;

    @Property(tries = 1000)
    void everybodyIsInEachRoundThatTheyAreDueInAndNobodyIsCalledTooOftenOrTooLate(
            @ForAll long seed) {
        var rounds = new SimulatedRounds(new Random(seed));
        for (int step = 0; step < STEPS && !rounds.isOver(); step++) {
            int before = rounds.placed.size();
            rounds.step();
            checkSum(rounds);
            var fresh = rounds.placed.subList(before, rounds.placed.size());
            assertThat(rounds.isStopped() && !fresh.isEmpty()).isFalse();
            fresh.forEach(call -> check(call, rounds));
        }
        rounds.runOut();
        checkSum(rounds);
        assertThat(rounds.count(State.WAITING) + rounds.count(State.CALLING)).isZero();
    }

    /** Over those about whom nothing was changed, so that it is known what they were due in. */
    private static void checkSum(SimulatedRounds rounds) {
        for (var who : rounds.residents) {
            if (who.isSteady()) {
                var states =
                        rounds.entries.values().stream()
                                .filter(it -> it.who == who)
                                .collect(Collectors.toMap(it -> it.round, it -> it.state));
                assertThat(states.keySet()).isEqualTo(rounds.expected(who));
                assertThat(states.values()).doesNotContain(State.WITHDRAWN);
            }
        }
    }

    private static void check(SimulatedRounds.Placed call, SimulatedRounds rounds) {
        var local = call.at().atZone(call.zone());
        assertThat(Window.PERMITTED.includes(local.toLocalTime())).as("hours").isTrue();
        assertThat(call.who().now().wishes().optedOut()).isEmpty();
        assertThat(call.who().now().quarantine().includes(call.round().day())).isTrue();
        boolean isAppointment =
                call.before()
                        .map(Try::ending)
                        .filter(it -> it == Ending.CALL_LATER || it == Ending.CUT_OFF)
                        .isPresent();
        if (!isAppointment) {
            var hours =
                    RoundHours.of(
                            call.round(),
                            rounds.rulesOf(call.round().day()),
                            call.who().now().wishes(),
                            SimulatedRounds.OFFICE);
            assertThat(hours.isOpen(call.at())).as("window").isTrue();
            checkGap(call, rounds);
        }
        checkCaps(call, rounds);
        assertThat(
                        rounds.entries.values().stream()
                                .filter(it -> it.who == call.who() && it.state == State.CALLING))
                .as("at the same time")
                .hasSize(1);
    }

    /** Whatever the round was in which the telephone rang last. */
    private static void checkGap(SimulatedRounds.Placed call, SimulatedRounds rounds) {
        var gap = rounds.rulesOf(call.round().day()).attempts().gap();
        rounds.entries.values().stream()
                .filter(it -> it.who == call.who())
                .flatMap(it -> it.tries.stream())
                .filter(one -> one.ending().rang())
                .forEach(one -> assertThat(call.at()).isAfterOrEqualTo(one.ended().plus(gap)));
        call.before()
                .ifPresent(last ->
                        assertThat(call.at())
                                .isAfterOrEqualTo(last.ended().plus(Duration.ofSeconds(30))));
    }

    private static void checkCaps(SimulatedRounds.Placed call, SimulatedRounds rounds) {
        var ofRound =
                rounds.entries.values().stream()
                        .filter(it -> it.who == call.who() && it.round.equals(call.round()))
                        .flatMap(it -> it.tries.stream());
        assertThat(ofRound.filter(RoundProperties::rang).count())
                .isLessThan(rounds.rulesOf(call.round().day()).attempts().perRound());
        var today = call.at().atZone(call.zone()).toLocalDate();
        var ofDay =
                rounds.entries.values().stream()
                        .filter(it -> it.who == call.who())
                        .flatMap(it -> it.tries.stream())
                        .filter(it -> it.begun().atZone(call.zone()).toLocalDate().equals(today));
        assertThat(ofDay.filter(RoundProperties::rang).count())
                .isLessThan(rounds.rulesOf(call.round().day()).attempts().perDay());
    }

    private static boolean rang(Try one) {
        return one.ending() != Ending.NOT_PLACED;
    }
}
