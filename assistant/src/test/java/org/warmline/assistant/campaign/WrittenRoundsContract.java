package org.warmline.assistant.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.NotReached;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.followup.Tallies;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.written.Looked;
import org.warmline.assistant.written.WrittenFollowUps;

/** What writing does to the calls of a round. */
abstract class WrittenRoundsContract extends CaseworkContract {

    private static final Round MORNING = new Round(LocalDate.of(2026, 3, 2), 1);

    private ResidentId wang;

    @BeforeEach
    void oneResidentInARound() {
        CampaignFixture.limits(casework(), new Limits(100, 45, Limits.STANDARD.cost()));
        wang = CampaignFixture.add(the(Residents.class), "+8613000000091");
        the(RoundPlan.class).run();
    }

    @Test
    void whoStopsWritingIsCalledAtOnceAsIfNothingHadBeenTried() {
        begin();
        assertThat(dial()).isEmpty();
        assertThat(sum()).isEqualTo(new RoundSum(0, 1, 0, Map.of()));

        giveBack();

        assertThat(sum()).isEqualTo(new RoundSum(0, 0, 1, Map.of()));
        assertThat(dial()).hasSize(1);
    }

    @Test
    void whoNamesATimeInWritingIsCalledThen() {
        begin();
        writes("十二点再打给我");

        casework().clock().set(LocalTime.of(11, 59));
        assertThat(dial()).isEmpty();
        casework().clock().set(LocalTime.of(12, 0));
        assertThat(dial()).hasSize(1);
    }

    @Test
    void whoRefusesInWritingIsNotCalledBackByTheMachineThatDay() {
        begin();
        writes("我不想回答，别再打了");
        assertThat(sum().ownedByWorkers()).isEqualTo(1);

        casework().clock().set(LocalTime.of(15, 0));
        the(RoundPlan.class).run();

        assertThat(dial()).isEmpty();
    }

    @Test
    void whoWasNotReachedMayStillAnswerAndIsReachedThen() {
        for (int times = 0; times < 3; times++) {
            dial().forEach(call -> attempts().notReached(call.id(), NotReached.NO_ANSWER));
            casework().clock().advance(Duration.ofMinutes(60));
        }
        var _ = dial();
        assertThat(sum().ownedByWorkers()).isEqualTo(1);

        begin();
        for (var words : List.of("36.5", "没有", "没有", "是", "没有", "好", "没有")) {
            writes(words);
        }

        assertThat(sum()).isEqualTo(new RoundSum(1, 0, 0, Map.of()));
    }

    @Test
    void itIsNoCallAndCostsNothing() {
        begin();
        giveBack();
        var now = casework().clock().instant();

        assertThat(the(CallList.class).usage(now.minus(Duration.ofDays(1)), now).calls()).isZero();
        assertThat(the(Tallies.class).calls(MORNING.day())).isEmpty();
    }

    @Test
    void aTelephoneOfTheFamilyMayRingForAnotherMeanwhile() {
        var li = CampaignFixture.add(the(Residents.class), "+8613000000091");
        the(RoundPlan.class).run();
        begin();

        assertThat(dial()).extracting(Attempt::resident).containsExactly(li);
    }

    private void begin() {
        assertThat(written().begin(opened(), Language.MANDARIN)).isPresent();
    }

    private void giveBack() {
        assertThat(written().giveBack(written().of(wang).orElseThrow())).isTrue();
    }

    private void writes(String words) {
        var message = UUID.randomUUID();
        written().take(written().of(wang).orElseThrow(), message, words, List.of());
        written()
                .answer(message, (question, _) -> Looked.notFound(question))
                .ifPresent(written()::settle);
    }

    private WrittenFollowUps written() {
        return the(WrittenFollowUps.class);
    }

    private Attempts attempts() {
        return the(Attempts.class);
    }

    private List<Attempt> dial() {
        the(Deciding.class).run();
        return the(Gate.class).next(10);
    }

    private Resident opened() {
        return the(Residents.class).open(wang, Actor.MACHINE, "written").orElseThrow();
    }

    private RoundSum sum() {
        return CampaignFixture.sum(casework(), MORNING, Grids.ALL);
    }
}
