package org.warmline.assistant.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.phone.TelephonesFixture;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.telephony.call.InMemoryCarrier;

/** What happens between the gate and the carrier, where some seconds may pass. */
abstract class HeldCallsContract extends CaseworkContract {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Round MORNING = new Round(DAY, 1);

    private final InMemoryCarrier carrier = new InMemoryCarrier();
    private final ArrayList<Runnable> admitted = new ArrayList<>();
    private ResidentId wang;
    private TelephonesFixture telephones;
    private Dialling dialling;

    /** One second before the window of the morning ends. */
    @BeforeEach
    void oneCallIsAdmitted() {
        carrier.asked.clear();
        admitted.clear();
        telephones = new TelephonesFixture(casework(), carrier, 1);
        dialling = new Dialling(the(Gate.class), the(StopAll.class), telephones.line());
        wang = CampaignFixture.add(the(Residents.class), "+8613000000091");
        casework().clock().set(LocalTime.of(11, 29, 59));
        the(RoundPlan.class).run();
        the(Deciding.class).run();
        dialling.look(admitted::add);
        assertThat(admitted).hasSize(1);
    }

    @AfterEach
    void close() {
        telephones.close();
    }

    @Test
    void ifNothingHappensTheTelephoneRings() {
        place();

        assertThat(carrier.asked).hasSize(1);
    }

    @Test
    void whoOptsOutMeanwhileIsNotRungAndOwnedByAPerson() {
        CampaignFixture.optOut(casework(), wang);
        place();

        assertThat(carrier.asked).isEmpty();
        assertThat(sum().ownedByWorkers()).isEqualTo(1);
    }

    @Test
    void whoseQuarantineEndsMeanwhileIsNotRungAndNotDueAnyMore() {
        CampaignFixture.quarantineEnded(casework(), wang, DAY.minusDays(1));
        place();

        assertThat(carrier.asked).isEmpty();
        assertThat(sum().due()).isZero();
    }

    @Test
    void whoseHoursEndMeanwhileIsNotRungAndOwnedByAPerson() {
        casework().clock().set(LocalTime.of(11, 30));
        place();

        assertThat(carrier.asked).isEmpty();
        assertThat(sum().ownedByWorkers()).isEqualTo(1);
    }

    @Test
    void whoseClockTurnsOutToBeAnotherIsNotRungInTheirNight() {
        casework()
                .jdbc()
                .sql("update resident set zone = 'America/New_York' where id = :id")
                .param("id", wang.value())
                .update();
        place();

        assertThat(carrier.asked).isEmpty();
    }

    @Test
    void callsWhoseEndNobodyKnowsHoldUpNobodyElsesTurn() {
        admitted.forEach(Runnable::run);
        telephones.written();
        var held = list().of(MORNING).getFirst();
        casework()
                .jdbc()
                .sql("update follow_up set state = 'NEEDS_PERSON' where id = :id")
                .param("id", held.id().value())
                .update();
        CampaignFixture.add(the(Residents.class), "+8613000000092");
        casework().clock().set(LocalTime.of(15, 0));
        the(RoundPlan.class).run();
        var other = list().of(new Round(DAY, 2)).getLast();
        list().reconsider(other.id());
        assertThat(undecided()).containsSubsequence(held.id(), other.id());

        decidingOneAtATime().run();

        assertThat(undecided()).contains(held.id()).doesNotContain(other.id());
    }

    private CallList list() {
        return the(CallList.class);
    }

    private List<FollowUpId> undecided() {
        return list().undecided(10, 0).stream().map(CallList.Entry::id).toList();
    }

    private Deciding decidingOneAtATime() {
        return new Deciding(
                list(),
                the(Situations.class),
                the(Flags.class),
                the(Rules.class),
                casework().clock(),
                1);
    }

    private void place() {
        admitted.forEach(Runnable::run);
        telephones.written();
        the(Deciding.class).run();
    }

    private RoundSum sum() {
        return CampaignFixture.sum(casework(), MORNING, Grids.ALL);
    }
}
