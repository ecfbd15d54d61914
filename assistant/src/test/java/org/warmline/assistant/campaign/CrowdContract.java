package org.warmline.assistant.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.SettableClock;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUpState;
import org.warmline.assistant.followup.NotReached;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/**
 * A community of which ten share a telephone and the calls of ten others never end as far as
 * anybody knows, over some days, with outages. Everything is real but the carrier and the clock.
 */
abstract class CrowdContract extends CaseworkContract {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 3;
    private static final int LOOKS = 60;
    private static final int TEN = 10;
    private static final int OTHERS = 4;
    private static final int AT_ONCE = 3;
    private static final String SHARED = "+8613000000091";

    private final Set<ResidentId> neverSettled = new HashSet<>();
    private final List<Attempt> up = new ArrayList<>();
    private Random random = new Random();
    private Instant lastLook = Instant.MIN;

    /** Different ones each time; which they were stands in the name of the test. */
    static List<Long> seeds() {
        var seeds = new Random();
        return List.of(seeds.nextLong(), seeds.nextLong());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyWhoCouldBeCalledWaitsForThemAndEverybodyIsInEachRound(long seed) {
        random = new Random(seed);
        community();
        for (int look = 0; look < LOOKS && !isOver(); look++) {
            boolean isOutage = random.nextInt(10) == 0;
            casework()
                    .clock()
                    .advance(
                            isOutage
                                    ? Duration.ofHours(random.nextInt(30))
                                    : Duration.ofSeconds(random.nextInt(1_800)));
            up.removeIf(this::perhapsEnds);
            look();
            checkSums();
        }
    }

    private void community() {
        up.clear();
        neverSettled.clear();
        casework().clock().set(LocalTime.of(8, 30));
        CampaignFixture.limits(casework(), new Limits(1_000, 500, Limits.STANDARD.cost()));
        for (int number = 0; number < TEN; number++) {
            CampaignFixture.add(the(Residents.class), SHARED);
            neverSettled.add(add("+861300000002" + number));
        }
        for (int number = 0; number < OTHERS; number++) {
            add("+861300000003" + number);
        }
        look();
    }

    private ResidentId add(String phone) {
        return CampaignFixture.add(the(Residents.class), phone);
    }

    private void look() {
        the(RoundPlan.class).run();
        the(Deciding.class).run();
        lastLook = casework().clock().instant();
        var calls = the(Gate.class).next(AT_ONCE);
        up.addAll(calls);
        calls.stream()
                .filter(call -> neverSettled.contains(call.resident()))
                .forEach(call -> attempts().unknown(call.id()));
        if (calls.size() < AT_ONCE) {
            assertThat(callable()).isEmpty();
        }
    }

    /** Those who are decided to be called now, and whom nothing keeps from it. */
    private List<CallList.Entry> callable() {
        var now = casework().clock().instant();
        var busy = new HashSet<ResidentId>();
        up.forEach(call -> busy.add(call.resident()));
        var lines = the(CallList.class).linesInUse(now);
        return rounds().stream()
                .flatMap(round -> the(CallList.class).of(round).stream())
                .filter(entry -> entry.state() == FollowUpState.DUE)
                .filter(entry -> entry.time().at().filter(at -> !at.isAfter(now)).isPresent())
                .filter(entry -> entry.time().closes().isAfter(now))
                .filter(entry -> !busy.contains(entry.resident()))
                .filter(entry -> !lines.contains(entry.line()))
                .toList();
    }

    private boolean perhapsEnds(Attempt call) {
        if (neverSettled.contains(call.resident()) || random.nextBoolean()) {
            return false;
        }
        switch (random.nextInt(3)) {
            case 0 -> attempts().notReached(call.id(), NotReached.NO_ANSWER);
            case 1 -> attempts().notReached(call.id(), NotReached.BUSY);
            default -> {
                attempts().answered(call.id());
                attempts().finish(call.id(), CampaignFixture.finished(Outcome.COMPLETED));
            }
        }
        return true;
    }

    /** All of them in each round that has begun, and nobody in any other. */
    private void checkSums() {
        for (var round : rounds()) {
            var window = RoundRules.STANDARD.windows().get(round.number() - 1);
            var opens = round.day().atTime(window.from()).atZone(SettableClock.ZONE).toInstant();
            int due = CampaignFixture.sum(casework(), round, Grids.ALL).due();
            assertThat(due).isEqualTo(opens.isAfter(lastLook) ? 0 : 2 * TEN + OTHERS);
        }
    }

    private static List<Round> rounds() {
        return FIRST.datesUntil(FIRST.plusDays(DAYS + 2))
                .flatMap(day -> List.of(new Round(day, 1), new Round(day, 2)).stream())
                .toList();
    }

    private boolean isOver() {
        return !casework()
                .clock()
                .instant()
                .atZone(SettableClock.ZONE)
                .toLocalDate()
                .isBefore(FIRST.plusDays(DAYS));
    }

    private Attempts attempts() {
        return the(Attempts.class);
    }
}
