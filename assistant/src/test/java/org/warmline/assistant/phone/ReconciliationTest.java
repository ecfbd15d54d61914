package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUpState;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.followup.UnclearAttempts;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;
import org.warmline.telephony.audio.Pacer;
import org.warmline.telephony.call.Calls;
import org.warmline.telephony.call.InMemoryCarrier;
import org.warmline.telephony.call.LineEquipment;
import org.warmline.telephony.call.Prompts;
import org.warmline.telephony.turn.VoiceActivity;

/** The process that placed the call is gone; another one settles with the carrier what it left. */
class ReconciliationTest {

    private static final Actor ZHAO = new Actor("zhao");
    private static final CallPlan PLAN =
            new CallPlan(Duration.ofSeconds(45), Duration.ofMinutes(15), "社区", "community");

    private final Resident wang = ResidentFixture.wangXiuying();
    private final InMemoryCarrier carrier = new InMemoryCarrier();
    private final Calls calls =
            new Calls(
                    carrier,
                    new LineEquipment(
                            (_, _, _) -> {
                                throw new IllegalStateException("nobody speaks here");
                            },
                            new Prompts(Map.of()),
                            VoiceActivity::open,
                            Pacer.realTime(),
                            Runnable::run),
                    1);

    @TempDir private Path folder;
    private CaseworkFixture casework;
    private Reconciliation reconciliation;

    @BeforeEach
    void aResident() {
        casework = CaseworkFixture.over(TestDatabase.h2(), folder);
        var attempts = casework.the(Attempts.class);
        var residents = casework.the(Residents.class);
        residents.add(wang, ZHAO);
        reconciliation =
                new Reconciliation(
                        casework.the(UnclearAttempts.class),
                        attempts,
                        new CarrierRecords(carrier, attempts, residents, PLAN, casework.clock()),
                        calls);
    }

    @AfterEach
    void end() {
        casework.close();
        calls.close();
    }

    @Test
    void aCallThatTheCarrierDoesNotHaveWhenAskedTwiceIsDueAgain() {
        unclear();

        later();
        assertThat(state()).isEqualTo(FollowUpState.DIALLING);
        later();

        assertThat(state()).isEqualTo(FollowUpState.DUE);
    }

    @Test
    void theCarrierIsNotAskedAgainAtOnce() {
        unclear();
        later();

        reconciliation.settle();

        assertThat(state()).isEqualTo(FollowUpState.DIALLING);
    }

    @Test
    void aCallThatIsUpWhileNobodyHoldsItIsHungUpAndThenSettled() {
        var attempt = unclear();
        carrier.place(PLAN.request(attempt.id().toString(), wang));

        later();
        assertThat(carrier.hungUp).hasSize(1);
        assertThat(state()).isEqualTo(FollowUpState.DIALLING);
        later();

        assertThat(state()).isEqualTo(FollowUpState.NEEDS_PERSON);
        assertThat(flags()).hasSize(1);
        assertThat(carrier.asked).hasSize(1);
    }

    @Test
    void anAnsweredCallThatTheCarrierDoesNotKnowStaysWithItsPerson() {
        var attempt = unclear();
        casework.the(Attempts.class).answered(attempt.id());
        casework.the(Attempts.class).cut(attempt.id());

        later();
        later();

        assertThat(state()).isEqualTo(FollowUpState.NEEDS_PERSON);
        assertThat(attempt().progress().state()).isEqualTo(Attempt.State.ENDED);
        assertThat(flags()).hasSize(1);
    }

    @Test
    void aCarrierThatNeverAnswersLeavesTheResidentToAPerson() {
        unclear();
        carrier.fallsSilent();

        later();
        casework.clock().advance(Duration.ofMinutes(10));
        reconciliation.settle();

        assertThat(state()).isEqualTo(FollowUpState.NEEDS_PERSON);
        assertThat(attempt().progress().state()).isEqualTo(Attempt.State.UNKNOWN);
        assertThat(flags()).hasSize(1);
    }

    private Attempt unclear() {
        var attempts = casework.the(Attempts.class);
        var attempt = attempts.begin(due()).orElseThrow();
        attempts.unknown(attempt.id());
        return attempt;
    }

    private void later() {
        casework.clock().advance(Duration.ofSeconds(61));
        reconciliation.settle();
    }

    private FollowUpId due() {
        var round = new Round(LocalDate.now(casework.clock()), 1);
        return casework.the(FollowUps.class).due(wang.id(), round, "daily-1");
    }

    private FollowUpState state() {
        return casework.the(FollowUps.class).find(due()).orElseThrow().progress().state();
    }

    private Attempt attempt() {
        return casework.the(FollowUps.class).open(due(), ZHAO).orElseThrow().attempts().getFirst();
    }

    private List<Flag> flags() {
        return casework.the(Flags.class).list();
    }
}
