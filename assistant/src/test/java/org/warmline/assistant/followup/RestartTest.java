package org.warmline.assistant.followup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.followup.FollowUpFixture.MORNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

/** The service stops in the middle of a call and another one starts over the same file. */
class RestartTest {

    private static final Actor ZHAO = new Actor("zhao");

    private final Resident wang = ResidentFixture.wangXiuying();

    @TempDir Path folder;

    @Test
    void aCallThatWasUpIsOwnedByAPersonAndItsWordsAreKept() {
        run(first -> {
            var attempt = begin(first);
            first.the(Attempts.class).accepted(attempt.id(), "CA1");
            first.the(Attempts.class).answered(attempt.id());
            first.the(Attempts.class).said(attempt.id(), FollowUpFixture.saidByResident());
        });

        run(second -> {
            assertThat(second.the(CutCalls.class).sweep()).isEqualTo(1);

            var view = open(second);
            assertThat(view.line().progress().state()).isEqualTo(FollowUpState.NEEDS_PERSON);
            assertThat(view.line().progress().outcome()).contains("incomplete");
            assertThat(view.spoken()).hasSize(1);
            assertThat(second.the(Flags.class).list())
                    .extracting(Flag::severity)
                    .containsExactly(Severity.URGENT);
        });
    }

    @Test
    void aCallWhosePlacingIsUnclearIsNotDialledAgainBeforeTheCarrierHasSettledIt() {
        run(this::begin);

        run(second -> {
            second.the(CutCalls.class).sweep();

            assertThat(second.the(Attempts.class).begin(due(second))).isEmpty();
            assertThat(open(second).line().progress().state()).isEqualTo(FollowUpState.DIALLING);
            second.clock().advance(Duration.ofMinutes(2));
            assertThat(second.the(UnclearAttempts.class).toBeAskedFor()).hasSize(1);
            assertThat(second.the(Flags.class).list()).isEmpty();
        });
    }

    @Test
    void whatTheCarrierHasSaidOfAnUnclearCallIsNotForgotten() {
        run(first -> {
            var attempt = begin(first);
            first.the(Attempts.class).unknown(attempt.id());
            assertThat(first.the(UnclearAttempts.class).absent(attempt.id())).isFalse();
        });

        run(second -> {
            second.the(CutCalls.class).sweep();
            var attempt = open(second).attempts().getFirst();

            assertThat(second.the(UnclearAttempts.class).absent(attempt.id())).isTrue();
        });
    }

    @Test
    void theSweepFindsNothingInItsOwnCallsOrInFinishedOnes() {
        run(first ->
                first.the(Attempts.class)
                        .finish(begin(first).id(), FollowUpFixture.finished(Outcome.COMPLETED)));

        run(second -> {
            var other = ResidentFixture.liJianguo();
            second.the(Residents.class).add(other, ZHAO);
            var followUp = second.the(FollowUps.class).due(other.id(), MORNING, "daily-1");
            assertThat(second.the(Attempts.class).begin(followUp)).isPresent();

            assertThat(second.the(CutCalls.class).sweep()).isZero();
            assertThat(open(second).report()).contains(FollowUpFixture.FEVER);
            assertThat(second.the(AuditTrail.class).verify().isWhole()).isTrue();
        });
    }

    @Test
    void theFileItselfHoldsNoPersonalWord() throws IOException {
        run(first -> {
            var attempt = begin(first);
            first.the(Attempts.class).said(attempt.id(), FollowUpFixture.saidByResident());
            first.the(Attempts.class)
                    .finish(attempt.id(), FollowUpFixture.finished(Outcome.COMPLETED));
        });

        var file = new String(Files.readAllBytes(folder.resolve("data.mv.db")), ISO_8859_1);

        assertThat(List.of("王秀英", "8613000000091", "东湖小区", "胸口疼", "三十八度六"))
                .noneMatch(file::contains)
                .noneMatch(secret -> file.contains(new String(secret.getBytes(UTF_8), ISO_8859_1)));
    }

    private void run(Consumer<CaseworkFixture> life) {
        var pool = TestDatabase.h2File(folder.resolve("data"));
        try (var casework = CaseworkFixture.over(pool, folder)) {
            life.accept(casework);
        } finally {
            pool.dispose();
        }
    }

    private Attempt begin(CaseworkFixture casework) {
        casework.the(Residents.class).add(wang, ZHAO);
        return casework.the(Attempts.class).begin(due(casework)).orElseThrow();
    }

    private FollowUpId due(CaseworkFixture casework) {
        return casework.the(FollowUps.class).due(wang.id(), MORNING, "daily-1");
    }

    private FollowUpView open(CaseworkFixture casework) {
        return casework.the(FollowUps.class).open(due(casework), ZHAO).orElseThrow();
    }
}
