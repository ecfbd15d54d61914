package org.warmline.assistant.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.warmline.assistant.followup.FollowUpFixture.CHEST_PAIN;
import static org.warmline.assistant.followup.FollowUpFixture.MORNING;
import static org.warmline.assistant.followup.FollowUpFixture.finished;
import static org.warmline.assistant.followup.FollowUpFixture.saidByResident;
import static org.warmline.assistant.followup.FollowUpFixture.silent;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.flag.FlagRaised;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

abstract class AttemptsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");

    private final Resident wang = ResidentFixture.wangXiuying();

    @BeforeEach
    void aResident() {
        the(Residents.class).add(wang, ZHAO);
    }

    @Test
    void anAttemptIsInTheDatabaseBeforeTheCarrierCanBeAsked() throws SQLException {
        var attempt = begin();

        try (var other = the(DataSource.class).getConnection();
                var query = other.prepareStatement("select state from attempt where id = ?")) {
            query.setObject(1, attempt.id().value());
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("DIALLING");
        }
    }

    @Test
    void anAttemptCannotBeginInATransactionThatCouldTakeItBack() {
        var followUp = due();
        var transaction = new TransactionTemplate(the(PlatformTransactionManager.class));

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> attempts().begin(followUp)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyIsCalledTwiceAtOnce() {
        begin();

        assertThat(attempts().begin(due())).isEmpty();
        var afternoon = the(FollowUps.class).due(wang.id(), new Round(MORNING.day(), 2), "daily-1");
        assertThat(attempts().begin(afternoon)).isEmpty();
    }

    @Test
    void ofManyWhoBeginAtOnceOneDoes() throws Exception {
        var followUp = due();
        Callable<Optional<Attempt>> begin = () -> attempts().begin(followUp);

        try (var callers = Executors.newFixedThreadPool(4)) {
            var begun = 0;
            for (var result : callers.invokeAll(Collections.nCopies(8, begin))) {
                begun += result.get().isPresent() ? 1 : 0;
            }
            assertThat(begun).isEqualTo(1);
        }
    }

    @Test
    void aCallGoesItsWay() {
        var attempt = begin();
        attempts().accepted(attempt.id(), "CA1");
        attempts().answered(attempt.id());
        assertThat(state()).isEqualTo(FollowUpState.TALKING);

        attempts().finish(attempt.id(), finished(Outcome.COMPLETED));

        assertThat(state()).isEqualTo(FollowUpState.DONE);
        assertThat(attempts().byCarrierCall("CA1")).map(Attempt::id).contains(attempt.id());
        assertThat(attempts().begin(due())).isEmpty();
    }

    @Test
    void messagesThatComeLateOrTwiceChangeNothing() {
        var attempt = begin();
        attempts().answered(attempt.id());
        attempts().accepted(attempt.id(), "CA1");
        attempts().unknown(attempt.id());
        attempts().refused(attempt.id(), true);

        assertThat(state()).isEqualTo(FollowUpState.TALKING);
        assertThat(attemptState(attempt)).isEqualTo(Attempt.State.ANSWERED);
        assertThat(attempts().byCarrierCall("CA1")).isPresent();
    }

    @Test
    void whoWasNotReachedIsDueAgain() {
        attempts().notReached(begin().id(), NotReached.BUSY);

        assertThat(state()).isEqualTo(FollowUpState.DUE);
        assertThat(begin().ordinal()).isEqualTo(2);
    }

    @Test
    void anUnclearCallIsNeverRedialled() {
        var attempt = begin();
        attempts().unknown(attempt.id());

        assertThat(attempts().begin(due())).isEmpty();
        assertThat(attemptState(attempt)).isEqualTo(Attempt.State.UNKNOWN);

        attempts().refused(attempt.id(), true);
        assertThat(attempts().begin(due())).isPresent();
    }

    @Test
    void anUnclearCallThatRingsAfterAllGoesOn() {
        var attempt = begin();
        attempts().unknown(attempt.id());
        attempts().answered(attempt.id());

        assertThat(state()).isEqualTo(FollowUpState.TALKING);
        assertThat(attemptState(attempt)).isEqualTo(Attempt.State.ANSWERED);
    }

    @Test
    void aNumberThatTheCarrierWillNeverCallIsForAPerson() {
        attempts().refused(begin().id(), false);

        assertThat(state()).isEqualTo(FollowUpState.NEEDS_PERSON);
        assertThat(the(Flags.class).list()).hasSize(1);
    }

    @Test
    void aCallThatBreaksOffAfterItWasAnsweredIsIncomplete() {
        var attempt = begin();
        attempts().answered(attempt.id());
        attempts().notReached(attempt.id(), NotReached.FAILED);

        assertThat(state()).isEqualTo(FollowUpState.NEEDS_PERSON);
        assertThat(line().progress().outcome()).contains("incomplete");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void whatTheMachineGivesUpIsOnAWorkersList(Outcome outcome) {
        var attempt = begin();
        attempts().answered(attempt.id());

        attempts().finish(attempt.id(), silent(outcome));

        assertThat(the(Flags.class).list()).hasSize(state() == FollowUpState.NEEDS_PERSON ? 1 : 0);
    }

    @Test
    void aFlagIsThereWhileTheCallIsUp() {
        var attempt = begin();
        attempts().answered(attempt.id());

        var flag = attempts().raise(attempt.id(), CHEST_PAIN);

        assertThat(state()).isEqualTo(FollowUpState.TALKING);
        assertThat(casework().events(FlagRaised.class))
                .containsExactly(new FlagRaised(flag, Severity.EMERGENCY));
    }

    @Test
    void noOutcomeTakesAFlagBack() {
        var attempt = begin();
        var flag = attempts().raise(attempt.id(), CHEST_PAIN);

        attempts().finish(attempt.id(), silent(Outcome.WRONG_PERSON));

        assertThat(the(Flags.class).find(flag).orElseThrow().severity())
                .isEqualTo(Severity.EMERGENCY);
    }

    @Test
    void aSecondReportIsDroppedButItsConcernsAreNot() {
        var attempt = begin();
        attempts().finish(attempt.id(), finished(Outcome.COMPLETED));

        attempts()
                .finish(
                        attempt.id(),
                        new Finished(
                                Outcome.REFUSED,
                                FollowUpFixture.FEVER,
                                List.of(),
                                List.of(CHEST_PAIN)));

        assertThat(state()).isEqualTo(FollowUpState.DONE);
        assertThat(the(Flags.class).list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"residentDied", "residentInHospital"})
    void whereTheResidentHasDiedOrIsAwayNoMachineCallsAgain(String reason) {
        var attempt = begin();
        var told = new Concern(Severity.URGENT, new Rule(reason, "told"), Quote.NONE);
        var silent = silent(Outcome.WRONG_PERSON);

        attempts()
                .finish(
                        attempt.id(),
                        new Finished(silent.outcome(), silent.report(), List.of(), List.of(told)));

        assertThat(the(Residents.class).followed(wang.id()).orElseThrow().wishes().optedOut())
                .hasValueSatisfying(out -> assertThat(out.by()).isEqualTo(Actor.MACHINE));
    }

    @Test
    void aWrongNumberStopsNoCalls() {
        attempts().finish(begin().id(), silent(Outcome.WRONG_PERSON));

        assertThat(the(Residents.class).followed(wang.id()).orElseThrow().wishes().optedOut())
                .isEmpty();
    }

    @Test
    void reportAndFlagsStandTogetherOrNotAtAll() {
        var attempt = begin();
        casework().jdbc().sql("alter table flag rename to flag_gone").update();
        try {
            assertThatThrownBy(() ->
                            attempts()
                                    .finish(
                                            attempt.id(),
                                            new Finished(
                                                    Outcome.COMPLETED,
                                                    FollowUpFixture.FEVER,
                                                    List.of(),
                                                    List.of(CHEST_PAIN))))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            casework().jdbc().sql("alter table flag_gone rename to flag").update();
        }

        assertThat(state()).isEqualTo(FollowUpState.DIALLING);
        assertThat(attemptState(attempt)).isEqualTo(Attempt.State.DIALLING);
    }

    @Test
    void wordsAreKeptAtOnceAndInOrder() {
        var attempt = begin();
        attempts().said(attempt.id(), FollowUpFixture.saidByUs("您今天体温多少？"));
        attempts().said(attempt.id(), saidByResident());

        var view = the(FollowUps.class).open(attempt.followUp(), ZHAO).orElseThrow();
        assertThat(view.spoken())
                .extracting(FollowUpView.Spoken::utterance)
                .containsExactly(FollowUpFixture.saidByUs("您今天体温多少？"), saidByResident());
        assertThat(casework().events(WordsHeard.class)).hasSize(2);
    }

    @Test
    void whatSomebodySpokeOverIsKeptAsNotHeard() {
        var attempt = begin();
        var advice = UUID.randomUUID();
        var words = FollowUpFixture.saidByUs("请现在就打幺二零。");
        attempts().said(attempt.id(), advice, words, Instant.parse("2026-11-26T01:00:00Z"));
        attempts().said(attempt.id(), saidByResident());

        attempts().spokenOver(attempt.id(), advice);
        attempts().spokenOver(attempt.id(), advice);

        var view = the(FollowUps.class).open(attempt.followUp(), ZHAO).orElseThrow();
        assertThat(view.spoken())
                .extracting(line -> line.utterance().spokenOver())
                .containsExactly(true, false);
    }

    private FollowUpId due() {
        return the(FollowUps.class).due(wang.id(), MORNING, "daily-1");
    }

    private Attempt begin() {
        return attempts().begin(due()).orElseThrow();
    }

    private FollowUpState state() {
        return line().progress().state();
    }

    private FollowUpLine line() {
        return the(FollowUps.class).find(due()).orElseThrow();
    }

    private Attempt.State attemptState(Attempt attempt) {
        return attempts().find(attempt.id()).orElseThrow().progress().state();
    }

    private Attempts attempts() {
        return the(Attempts.class);
    }
}
