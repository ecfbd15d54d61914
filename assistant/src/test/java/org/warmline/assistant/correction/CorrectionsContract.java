package org.warmline.assistant.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUpView;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.release.ReleaseId;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.retention.Retention;
import org.warmline.assistant.understanding.LabelledCase;
import org.warmline.assistant.understanding.LabelledCases;
import org.warmline.assistant.understanding.QuestionKind;

abstract class CorrectionsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor WU = new Actor("wu");
    private static final Actor ZHENG = new Actor("zheng");
    private static final String HEARD = "我凶口疼";
    private static final String SAID = "我胸口疼";
    private static final Map<String, Object> CHEST_PAIN =
            Map.of("symptoms", Map.of("chestPain", "present"));

    private Resident wang = ResidentFixture.wangXiuying();
    private FollowUpId followUp = new FollowUpId(UUID.randomUUID());
    private UUID utterance = UUID.randomUUID();

    @BeforeEach
    void somethingWasMisheard() {
        the(Residents.class).add(wang, ZHAO);
        followUp = the(FollowUps.class).due(wang.id(), round(), "daily-1");
        var attempt = the(Attempts.class).begin(followUp).orElseThrow().id();
        the(Attempts.class)
                .said(
                        attempt,
                        new Utterance(
                                Utterance.Speaker.RESIDENT,
                                HEARD,
                                List.of(),
                                QuestionKind.SYMPTOMS,
                                new Utterance.Span(Duration.ofSeconds(1), Duration.ofSeconds(3)),
                                false));
        utterance = opened().spoken().getFirst().id();
    }

    @Test
    void aCorrectionStandsBesideTheOriginal() {
        correct(SAID, CHEST_PAIN);

        var kept = kept();

        assertThat(kept.heard()).isEqualTo(HEARD);
        assertThat(kept.right().said()).isEqualTo(SAID);
        assertThat(kept.right().expect()).isEqualTo(CHEST_PAIN);
        assertThat(kept.by()).isEqualTo(ZHAO);
        assertThat(opened().spoken(utterance).orElseThrow().utterance().said()).isEqualTo(HEARD);
        assertThat(the(AuditTrail.class).about(followUp.value()))
                .extracting(AuditEntry::action)
                .contains("utterance.correct");
    }

    @Test
    void theLastCorrectionCounts() {
        correct(SAID, CHEST_PAIN);
        casework().clock().advance(Duration.ofMinutes(1));
        correct(HEARD, Map.of("understood", false));

        assertThat(kept().isMisheard()).isFalse();
        assertThat(taken(wang.grid())).hasSize(1);
    }

    @Test
    void aGridLeavesAsCasesThatTheToolReads(@TempDir Path folder) throws IOException {
        correct(SAID, CHEST_PAIN);
        var file = file(wang.grid());
        var out = new ByteArrayOutputStream();
        file.writeTo(out);
        var path = Files.write(folder.resolve(file.name()), out.toByteArray());

        var cases = LabelledCases.read(path);

        assertThat(cases).extracting(LabelledCase::said).containsExactly(SAID, HEARD);
        assertThat(cases)
                .allSatisfy(one -> {
                    assertThat(one.language()).isEqualTo(Language.MANDARIN);
                    assertThat(one.asked()).isEqualTo(QuestionKind.SYMPTOMS);
                    assertThat(one.expect()).isEqualTo(CHEST_PAIN);
                });
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("王", "8613000000091");
    }

    @Test
    void anotherGridsAreNotInIt() {
        correct(SAID, CHEST_PAIN);

        assertThat(taken("grid-9")).isEmpty();
    }

    @Test
    void nobodyTakesThemAloneOrTwiceOrUnderAnotherRelease() {
        correct(SAID, CHEST_PAIN);
        var corrections = the(Corrections.class);
        var releases = the(Releases.class);
        var release = releases.ask(WU, Release.Kind.CORRECTIONS, wang.grid(), "measuring");
        assertThat(corrections.take(release, WU)).isEmpty();

        assertThat(releases.approve(release, WU)).isFalse();
        releases.approve(release, ZHENG);
        assertThat(corrections.take(release, ZHENG)).isEmpty();
        assertThat(corrections.take(release, WU)).isPresent();
        assertThat(corrections.take(release, WU)).isEmpty();

        var list = approved(Release.Kind.RESIDENTS, wang.grid());
        assertThat(corrections.take(list, WU)).isEmpty();
    }

    @Test
    void noColumnHoldsAWordOfIt() {
        correct(SAID, CHEST_PAIN);

        var rows = casework().jdbc().sql("select * from correction").query().listOfRows();

        assertThat(rows).hasSize(1);
        for (var value : rows.getFirst().values()) {
            var text =
                    value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : String.valueOf(value);
            assertThat(text).doesNotContain(SAID, HEARD, "chestPain");
        }
    }

    @Test
    void aCorrectionIsForgottenWithTheWordsOfItsTime() {
        correct(SAID, CHEST_PAIN);
        casework().clock().advance(Duration.ofDays(90));
        the(Retention.class).run();
        assertThat(the(Corrections.class).of(followUp)).hasSize(1);

        casework().clock().advance(Duration.ofDays(1));
        the(Retention.class).run();

        assertThat(the(Corrections.class).of(followUp)).isEmpty();
    }

    private void correct(String said, Map<String, Object> expect) {
        the(Corrections.class)
                .keep(
                        followUp,
                        HEARD,
                        new LabelledCase(
                                utterance.toString(),
                                Language.MANDARIN,
                                QuestionKind.SYMPTOMS,
                                said,
                                expect),
                        ZHAO);
    }

    private Correction kept() {
        return Objects.requireNonNull(the(Corrections.class).of(followUp).get(utterance));
    }

    private List<LabelledCase> taken(String grid) {
        return file(grid).cases();
    }

    private CaseFile file(String grid) {
        return the(Corrections.class)
                .take(approved(Release.Kind.CORRECTIONS, grid), WU)
                .orElseThrow();
    }

    private ReleaseId approved(Release.Kind kind, String grid) {
        var release = the(Releases.class).ask(WU, kind, grid, "measuring");
        the(Releases.class).approve(release, ZHENG);
        return release;
    }

    private FollowUpView opened() {
        return the(FollowUps.class).open(followUp, ZHAO).orElseThrow();
    }

    private Round round() {
        return new Round(LocalDate.now(casework().clock()), 1);
    }
}
