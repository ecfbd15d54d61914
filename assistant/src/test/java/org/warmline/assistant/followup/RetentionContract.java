package org.warmline.assistant.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.followup.FollowUpFixture.CHEST_PAIN;
import static org.warmline.assistant.followup.FollowUpFixture.MORNING;
import static org.warmline.assistant.followup.FollowUpFixture.finished;
import static org.warmline.assistant.followup.FollowUpFixture.saidByResident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.flag.Resolution;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditFilter;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.PrivacySettings;
import org.warmline.assistant.resident.DemoResidents;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.retention.Retention;

/** What is forgotten, and when: recordings after 30 days, words after 90, the trail never. */
abstract class RetentionContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");

    private ResidentId resident = new ResidentId(new UUID(0, 0));
    private Attempt.Id call = new Attempt.Id(new UUID(0, 0));

    @BeforeEach
    void aCallWasMadeAndRecorded() {
        the(DemoResidents.class).load();
        resident = the(Residents.class).list().getFirst().id();
        var followUp = the(FollowUps.class).due(resident, MORNING, "home-quarantine-1");
        var attempts = the(Attempts.class);
        call = attempts.begin(followUp).orElseThrow().id();
        attempts.accepted(call, "CA1");
        attempts.answered(call);
        attempts.said(call, saidByResident());
        the(Recordings.class).keep(call, out -> out.write(new byte[] {1, 2, 3}));
    }

    @Test
    void aRecordingIsKeptForThirtyDays() {
        finish();
        after(30);
        assertThat(isRecorded()).isTrue();

        after(1);

        assertThat(isRecorded()).isFalse();
        assertThat(files()).isEmpty();
        assertThat(words()).isNotEmpty();
        assertThat(forgotten()).containsExactly("recording 1");
    }

    @Test
    void wordsReportAndPersonAreKeptForNinetyDaysAndTheCountsForEver() {
        finish();
        after(90);
        assertThat(words()).isNotEmpty();

        after(1);

        assertThat(words()).isEmpty();
        var view = opened();
        assertThat(view.report()).isEmpty();
        assertThat(view.attempts()).hasSize(1);
        assertThat(the(FollowUps.class).ofDay(MORNING.day(), Grids.ALL))
                .extracting(line -> line.progress().state())
                .containsExactly(FollowUpState.DONE);
        assertThat(the(AuditTrail.class).verify().isWhole()).isTrue();
        assertThat(the(AuditTrail.class).about(resident.value())).isNotEmpty();
    }

    @Test
    void whatWasWrittenDownInCaseTheCallIsCutGoesWithItsEnd() {
        the(Attempts.class).soFar(call, finished(Outcome.INCOMPLETE));
        assertThat(writtenDown()).isEqualTo(1);

        finish();
        assertThat(writtenDown()).isZero();

        the(Attempts.class).soFar(call, finished(Outcome.INCOMPLETE));
        after(91);
        assertThat(writtenDown()).isZero();
    }

    private long writtenDown() {
        return casework()
                .jdbc()
                .sql("select count(*) from attempt where so_far is not null")
                .query(Long.class)
                .single();
    }

    @Test
    void whatAFlagIsAboutIsKeptUntilItIsResolved() {
        var flag = the(Attempts.class).raise(call, CHEST_PAIN);
        finish();
        after(200);
        assertThat(isRecorded()).isTrue();
        assertThat(words()).isNotEmpty();
        assertThat(sentence(flag)).isEqualTo(FollowUpFixture.SENTENCE);
        assertThat(name()).isNotEqualTo("**");

        the(Handling.class).resolve(flag, ZHAO, Resolution.HANDLED, "went there");
        after(1);

        assertThat(isRecorded()).isFalse();
        assertThat(words()).isEmpty();
        assertThat(sentence(flag)).isEmpty();
        assertThat(the(Flags.class).find(flag).orElseThrow().progress().resolution())
                .contains(Resolution.HANDLED);
        assertThat(name()).isEqualTo("**");
    }

    @Test
    void whoWasInQuarantineLongAgoIsNobodyAnyMore() {
        finish();
        var grid = the(Residents.class).gridOf(resident);
        after(130);

        var nobody = the(Residents.class).open(resident, ZHAO, "test").orElseThrow();
        assertThat(nobody.contact().name()).isEmpty();
        assertThat(nobody.contact().phone().e164()).isEqualTo("+9990000000");
        assertThat(nobody.person().address()).isEmpty();
        assertThat(nobody.person().yearOfBirth()).isEmpty();
        assertThat(the(Residents.class).gridOf(resident)).isEqualTo(grid);
        assertThat(
                        casework()
                                .jdbc()
                                .sql("select count(*) from resident_search")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void whatWasForgottenOnceIsNotCountedAgain() {
        finish();
        after(200);
        var first = forgotten();

        the(Retention.class).run();

        assertThat(first).contains("recording 1", "transcript 1", "resident 20");
        assertThat(forgotten()).isEqualTo(first);
    }

    @Test
    void aFileThatBelongsToNothingIsDeletedOnceItIsADayOld() throws Exception {
        finish();
        casework().jdbc().sql("update attempt set recorded = false").update();

        touch(Duration.ofHours(23));
        assertThat(the(StrayRecordings.class).deleteAll()).isZero();
        touch(Duration.ofHours(25));
        assertThat(the(StrayRecordings.class).deleteAll()).isEqualTo(1);

        assertThat(files()).isEmpty();
    }

    @Test
    void aFileThatBelongsToACallIsLeftAlone() throws Exception {
        finish();
        touch(Duration.ofDays(20));

        assertThat(the(StrayRecordings.class).deleteAll()).isZero();

        assertThat(isRecorded()).isTrue();
    }

    private void finish() {
        the(Attempts.class).finish(call, finished(Outcome.COMPLETED));
        for (var flag : the(Flags.class).list()) {
            if (!flag.rule().equals(CHEST_PAIN.rule())) {
                the(Handling.class).resolve(flag.id(), ZHAO, Resolution.HANDLED, "");
            }
        }
    }

    private void after(int days) {
        casework().clock().advance(Duration.ofDays(days));
        the(Retention.class).run();
    }

    private boolean isRecorded() {
        return the(Attempts.class).find(call).orElseThrow().progress().recorded();
    }

    private FollowUpView opened() {
        var id = the(Attempts.class).find(call).orElseThrow().followUp();
        return the(FollowUps.class).open(id, ZHAO).orElseThrow();
    }

    private List<FollowUpView.Spoken> words() {
        return opened().spoken();
    }

    private String sentence(FlagId flag) {
        return the(Flags.class).open(flag, ZHAO).orElseThrow().quote().sentence();
    }

    private String name() {
        return the(Residents.class).find(resident).orElseThrow().name();
    }

    private List<String> forgotten() {
        return the(AuditTrail.class).find(AuditFilter.ALL, Long.MAX_VALUE, 1000).stream()
                .filter(line -> line.entry().action().equals("retention.forget"))
                .map(line -> line.entry().detail())
                .toList()
                .reversed();
    }

    private List<Path> files() {
        try (var files = Files.list(the(PrivacySettings.class).recordings())) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void touch(Duration age) throws IOException {
        var then = casework().clock().instant().minus(age);
        for (var file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(then));
        }
    }
}
