package org.warmline.assistant.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.followup.FollowUpFixture.CHEST_PAIN;
import static org.warmline.assistant.followup.FollowUpFixture.FEVER;
import static org.warmline.assistant.followup.FollowUpFixture.MORNING;
import static org.warmline.assistant.followup.FollowUpFixture.finished;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

abstract class CutCallsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");

    private final Resident wang = ResidentFixture.wangXiuying();
    private UUID other = UUID.randomUUID();

    @BeforeEach
    void aResidentAndAnotherProcess() {
        the(Residents.class).add(wang, ZHAO);
        other = UUID.randomUUID();
        casework()
                .jdbc()
                .sql("insert into node (id, beat, entered_at) values (:id, 0, current_timestamp)")
                .param("id", other)
                .update();
    }

    @Test
    void theCallsOfALivingProcessAreItsOwn() {
        talkingElsewhere();

        assertThat(the(CutCalls.class).sweep()).isZero();
        assertThat(state()).isEqualTo(FollowUpState.TALKING);
    }

    @Test
    void whoeverWasTalkingIsOwnedByAPersonWithWhatWasSaid() {
        var attempt = talkingElsewhere();
        attempts().soFar(attempt, ifCut(Outcome.INCOMPLETE));
        theOtherDies();

        assertThat(the(CutCalls.class).sweep()).isEqualTo(1);

        assertThat(state()).isEqualTo(FollowUpState.NEEDS_PERSON);
        assertThat(view().report()).contains(FEVER);
        assertThat(the(Flags.class).list())
                .extracting(Flag::severity)
                .containsExactly(Severity.EMERGENCY, Severity.URGENT);
    }

    @Test
    void whoHadSaidEverythingIsOwnedTooButWithoutHaste() {
        var attempt = talkingElsewhere();
        attempts().soFar(attempt, finished(Outcome.COMPLETED));
        theOtherDies();

        the(CutCalls.class).sweep();

        assertThat(state()).isEqualTo(FollowUpState.NEEDS_PERSON);
        assertThat(view().line().progress().outcome()).contains("completed");
        assertThat(the(Flags.class).list())
                .extracting(Flag::severity)
                .containsExactly(Severity.ATTENTION);
    }

    @Test
    void aCallThatWasCutIsInTheWayOfAnyOtherUntilTheCarrierSaysThatItIsOver() {
        var attempt = talkingElsewhere();
        theOtherDies();
        the(CutCalls.class).sweep();
        var afternoon = new Round(MORNING.day(), 2);
        var later = the(FollowUps.class).due(wang.id(), afternoon, "daily-1");

        assertThat(attempts().begin(later)).isEmpty();
        attempts().notReached(attempt, NotReached.FAILED);

        assertThat(attempts().begin(later)).isPresent();
        assertThat(the(Flags.class).list()).hasSize(1);
    }

    @Test
    void ofManyWhoSweepAtOnceOneTakesACall() throws Exception {
        talkingElsewhere();
        theOtherDies();
        Callable<Integer> sweep = () -> the(CutCalls.class).sweep();

        try (var processes = Executors.newFixedThreadPool(4)) {
            var taken = 0;
            for (var result : processes.invokeAll(List.of(sweep, sweep, sweep, sweep))) {
                taken += result.get();
            }
            assertThat(taken).isEqualTo(1);
        }
    }

    @Test
    void whatAProcessTellsThatWasOnlyPausedIsKept() {
        var attempt = talkingElsewhere();
        theOtherDies();
        the(CutCalls.class).sweep();

        attempts().finish(attempt, ifCut(Outcome.COMPLETED));
        attempts().finish(attempt, finished(Outcome.REFUSED));

        assertThat(view().report()).contains(FEVER);
        assertThat(view().line().progress().outcome()).contains("completed");
        assertThat(state()).isEqualTo(FollowUpState.NEEDS_PERSON);
        assertThat(the(Flags.class).list())
                .extracting(flag -> flag.rule().reason())
                .contains("chestPain", "incomplete");
    }

    @Test
    void itIsKeptEvenAfterTheCarrierHasSettledTheCall() {
        var attempt = talkingElsewhere();
        theOtherDies();
        the(CutCalls.class).sweep();
        attempts().notReached(attempt, NotReached.FAILED);

        attempts().finish(attempt, finished(Outcome.COMPLETED));

        assertThat(view().report()).contains(FEVER);
        assertThat(state()).isEqualTo(FollowUpState.NEEDS_PERSON);
    }

    @Test
    void aProcessThatWasOnlyPausedBeginsNoConversationOfACallThatWasGivenUp() {
        var attempt = begunElsewhere();
        theOtherDies();
        the(CutCalls.class).sweep();
        attempts().refused(attempt, true);

        assertThat(attempts().answered(attempt)).isFalse();
        assertThat(attempts().begin(due())).isPresent();
    }

    @Test
    void whoeverPicksUpWhileTheCarrierIsStillAskedIsSpokenTo() {
        var attempt = begunElsewhere();
        theOtherDies();
        the(CutCalls.class).sweep();

        assertThat(attempts().answered(attempt)).isTrue();
        assertThat(state()).isEqualTo(FollowUpState.TALKING);
    }

    @Test
    void whatTheCarrierNeverSettlesComesToAPerson() {
        var attempt = begunElsewhere();
        theOtherDies();
        the(CutCalls.class).sweep();
        casework().clock().advance(Duration.ofMinutes(2));
        the(UnclearAttempts.class).unsettled(attempts().find(attempt).orElseThrow());
        assertThat(state()).isEqualTo(FollowUpState.DIALLING);

        casework().clock().advance(Duration.ofMinutes(9));
        the(UnclearAttempts.class).unsettled(attempts().find(attempt).orElseThrow());

        assertThat(state()).isEqualTo(FollowUpState.NEEDS_PERSON);
        assertThat(the(Flags.class).list()).hasSize(1);
        assertThat(attempts().find(attempt).orElseThrow().progress().state())
                .isEqualTo(Attempt.State.UNKNOWN);
    }

    private static Finished ifCut(Outcome outcome) {
        return new Finished(outcome, FEVER, List.of(), List.of(CHEST_PAIN));
    }

    private Attempt.Id talkingElsewhere() {
        var attempt = attempts().begin(due()).orElseThrow().id();
        attempts().answered(attempt);
        return toTheOther(attempt);
    }

    private Attempt.Id begunElsewhere() {
        return toTheOther(attempts().begin(due()).orElseThrow().id());
    }

    private Attempt.Id toTheOther(Attempt.Id attempt) {
        casework()
                .jdbc()
                .sql("update attempt set process = :other where id = :id")
                .param("other", other)
                .param("id", attempt.value())
                .update();
        return attempt;
    }

    private void theOtherDies() {
        casework()
                .jdbc()
                .sql("update node set gone_at = current_timestamp where id = :other")
                .param("other", other)
                .update();
    }

    private FollowUpId due() {
        return the(FollowUps.class).due(wang.id(), MORNING, "daily-1");
    }

    private FollowUpState state() {
        return view().line().progress().state();
    }

    private FollowUpView view() {
        return the(FollowUps.class).open(due(), ZHAO).orElseThrow();
    }

    private Attempts attempts() {
        return the(Attempts.class);
    }
}
