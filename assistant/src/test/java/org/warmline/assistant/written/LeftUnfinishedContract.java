package org.warmline.assistant.written;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.campaign.RoundPlan;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.FollowUpState;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;

/** Whoever does not go on writing is called. */
abstract class LeftUnfinishedContract extends CaseworkContract {

    private final Resident wang = ResidentFixture.wangXiuying();

    @BeforeEach
    void aResidentWhoHasBegun() {
        the(Residents.class).add(wang, new Actor("zhao"));
        the(RoundPlan.class).run();
        assertThat(written().begin(wang, Language.MANDARIN)).isPresent();
    }

    @Test
    void whoWritesNothingForTwentyMinutesIsDueAgain() {
        pass(Duration.ofMinutes(19));
        assertThat(state()).isEqualTo(FollowUpState.WRITING);

        pass(Duration.ofMinutes(1));

        assertThat(state()).isEqualTo(FollowUpState.DUE);
        assertThat(casework().events(GivenBack.class)).containsExactly(new GivenBack(wang.id()));
        assertThat(written().of(wang.id())).isEmpty();
    }

    @Test
    void eachReplyBeginsTheTimeAnew() {
        pass(Duration.ofMinutes(15));
        writes("36.5");
        pass(Duration.ofMinutes(15));

        assertThat(state()).isEqualTo(FollowUpState.WRITING);
    }

    @Test
    void shortlyBeforeTheRoundIsOverThereIsLessPatience() {
        casework().clock().set(LocalTime.of(11, 2));
        writes("36.5");
        pass(Duration.ofMinutes(5));

        assertThat(state()).isEqualTo(FollowUpState.DUE);
    }

    @Test
    void itIsGivenBackOnceWhateverTheNode() {
        try (var node = casework().anotherNode()) {
            casework().clock().advance(Duration.ofMinutes(30));
            node.the(LeftUnfinished.class).look();
            the(LeftUnfinished.class).look();

            assertThat(node.events(GivenBack.class)).hasSize(1);
            assertThat(casework().events(GivenBack.class)).isEmpty();
        }
    }

    @Test
    void whoTakesItUpAgainBeginsAnew() {
        pass(Duration.ofMinutes(20));

        assertThat(written().isOffered(wang.id())).isTrue();
        assertThat(written().begin(wang, Language.ENGLISH)).isPresent();
    }

    @Test
    void whatIsWrittenWhileItIsGivenBackIsNoReplyAndLeavesNothingBehind() {
        var before = written().of(wang.id()).orElseThrow();
        pass(Duration.ofMinutes(20));

        assertThat(written().take(before, UUID.randomUUID(), "胸口疼", List.of())).isFalse();

        assertThat(the(Flags.class).list()).isEmpty();
        assertThat(casework().jdbc().sql("select * from written_reply").query().listOfRows())
                .isEmpty();
    }

    @Test
    void whileAReplyIsTakenNobodyGivesItBack() {
        new TransactionTemplate(the(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> {
                    writes("36.5");
                    assertThat(CompletableFuture.supplyAsync(this::free).join()).isEmpty();
                });

        assertThat(free()).hasSize(1);
    }

    /** Attempts that nobody holds. */
    private List<?> free() {
        return casework()
                .jdbc()
                .sql("select id from attempt for update skip locked")
                .query()
                .listOfRows();
    }

    @Test
    void neitherTheNameNorTheWordsAreReadableInTheTables() {
        writes("胸口有点闷得慌");

        var rows =
                casework()
                        .jdbc()
                        .sql(
                                "select content from written_reply union all"
                                        + " select facts from written_opening")
                        .query((row, _) -> new String(row.getBytes(1), UTF_8))
                        .list();

        assertThat(rows).hasSize(2).noneMatch(row -> row.contains("闷") || row.contains("王"));
    }

    private void pass(Duration time) {
        casework().clock().advance(time);
        the(LeftUnfinished.class).look();
    }

    private void writes(String words) {
        var attempt = written().of(wang.id()).orElseThrow();
        written().take(attempt, UUID.randomUUID(), words, List.of());
    }

    private FollowUpState state() {
        return the(FollowUps.class).ofResident(wang.id()).getFirst().progress().state();
    }

    private WrittenFollowUps written() {
        return the(WrittenFollowUps.class);
    }
}
