package org.warmline.assistant.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.followup.FollowUpFixture.CHEST_PAIN;
import static org.warmline.assistant.followup.FollowUpFixture.FEVER;
import static org.warmline.assistant.followup.FollowUpFixture.MORNING;
import static org.warmline.assistant.followup.FollowUpFixture.finished;
import static org.warmline.assistant.followup.FollowUpFixture.silent;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.DemoResidents;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

abstract class FollowUpsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");

    @Test
    void aResidentHasOneFollowUpInARound() {
        var everybody = everybodyIsDue();

        assertThat(everybodyIsDue()).isEqualTo(everybody);
        assertThat(followUps().ofDay(MORNING.day(), Grids.ALL))
                .extracting(FollowUpLine::id)
                .containsExactlyInAnyOrderElementsOf(everybody);
    }

    @Test
    void answersBelongToTheScriptThatTheirCallRanOn() {
        var everybody = everybodyIsDue();
        attempts().finish(begin(everybody.get(0)), answering());
        var other = begin(everybody.get(1));
        attempts().runsOn(other, "daily-2");
        assertThat(filled(everybody.get(1)).script()).isEqualTo("daily-1");
        attempts().finish(other, answering());

        assertThat(filled(everybody.get(0)).script()).isEqualTo("daily-1");
        assertThat(filled(everybody.get(1)).script()).isEqualTo("daily-2");
        assertThat(filled(everybody.get(1)).answers()).isEqualTo(answering().answers());
    }

    private FilledScript filled(FollowUpId followUp) {
        return the(FilledScripts.class).open(followUp, ZHAO).orElseThrow();
    }

    private static Finished answering() {
        return new Finished(
                Outcome.COMPLETED,
                FollowUpFixture.FEVER,
                List.of(
                        new KeptAnswer(
                                "temperature", Given.Status.ANSWERED, List.of(), List.of("三十八度六"))),
                List.of(),
                List.of());
    }

    @Test
    void theSumOfTheDayAlwaysAddsUp() {
        var everybody = everybodyIsDue();

        begin(everybody.get(0));
        attempts().answered(begin(everybody.get(1)));
        attempts().finish(begin(everybody.get(2)), finished(Outcome.COMPLETED));
        attempts().finish(begin(everybody.get(3)), silent(Outcome.INCOMPLETE));
        attempts().notReached(begin(everybody.get(4)), NotReached.NO_ANSWER);

        assertThat(counted())
                .isEqualTo(
                        Map.of(
                                FollowUpState.DUE, 16,
                                FollowUpState.DIALLING, 1,
                                FollowUpState.TALKING, 1,
                                FollowUpState.DONE, 1,
                                FollowUpState.NEEDS_PERSON, 1));
        assertThat(the(Tallies.class).standings(MORNING.day()))
                .flatExtracting(one -> one.withPerson().stream().toList())
                .containsExactly(everybody.get(3));
    }

    @Test
    void todaysListIsMaskedAndShowsWhatPresses() {
        var everybody = everybodyIsDue();
        var attempt = begin(everybody.getFirst());
        attempts().raise(attempt, CHEST_PAIN);

        var today = followUps().ofDay(MORNING.day(), Grids.ALL);

        assertThat(today).hasSize(20);
        assertThat(today.toString()).doesNotContain("秀英", "+86", "晴川");
        assertThat(today)
                .filteredOn(line -> line.id().equals(everybody.getFirst()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.progress().worst()).contains(Severity.EMERGENCY);
                    assertThat(line.progress().attempts()).isEqualTo(1);
                    assertThat(line.progress().state()).isEqualTo(FollowUpState.DIALLING);
                });
        assertThat(followUps().find(everybody.getFirst()))
                .contains(
                        today.stream()
                                .filter(line -> line.id().equals(everybody.getFirst()))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void openingOneIsAuditedOnceForTenMinutesOfWatching() {
        var id = everybodyIsDue().getFirst();

        followUps().open(id, ZHAO);
        followUps().open(id, ZHAO);
        followUps().open(id, new Actor("qian"));
        casework().clock().advance(Duration.ofMinutes(11));
        followUps().open(id, ZHAO);

        assertThat(the(AuditTrail.class).about(id.value()))
                .extracting(AuditEntry::actor)
                .extracting(Actor::name)
                .containsExactly("zhao", "qian", "zhao");
    }

    @Test
    void theReportAndTheQuestionsAreThereAfterTheCall() {
        var id = everybodyIsDue().getFirst();
        var asked = new AskedQuestion("我能下楼拿快递吗", "", false);

        attempts()
                .finish(
                        begin(id),
                        new Finished(
                                Outcome.COMPLETED, FEVER, List.of(asked), List.of(CHEST_PAIN)));

        var view = followUps().open(id, ZHAO).orElseThrow();
        assertThat(view.report()).contains(FEVER);
        assertThat(view.questions()).containsExactly(asked);
    }

    @Test
    void aSecondCallInWhichNothingIsSaidDoesNotWipeOutTheFirst() {
        var id = everybodyIsDue().getFirst();
        attempts().finish(begin(id), finished(Outcome.CALL_LATER));
        attempts().finish(begin(id), silent(Outcome.INCOMPLETE));

        var view = followUps().open(id, ZHAO).orElseThrow();

        assertThat(view.report()).contains(FEVER);
        assertThat(view.attempts()).hasSize(2);
        assertThat(view.line().progress().outcome()).contains("incomplete");
    }

    @Test
    void wordsThatMayStillChangeAreSeenUntilTheyAreSaid() {
        var id = everybodyIsDue().getFirst();
        var attempt = begin(id);

        attempts().hearing(id, "我今天三");
        assertThat(followUps().open(id, ZHAO).orElseThrow().hearing()).isEqualTo("我今天三");

        attempts().said(attempt, FollowUpFixture.saidByResident());
        assertThat(followUps().open(id, ZHAO).orElseThrow().hearing()).isEmpty();
    }

    @Test
    void aRecordingIsPlayedAndThatIsAudited() throws IOException {
        var attempt = begin(everybodyIsDue().getFirst());
        recordings().keep(attempt, out -> out.write("voice".getBytes(UTF_8)));

        try (var played = recordings().play(attempt, ZHAO).orElseThrow()) {
            assertThat(played.content().readAllBytes()).isEqualTo("voice".getBytes(UTF_8));
        }

        assertThat(attempts().find(attempt).orElseThrow().progress().recorded()).isTrue();
        assertThat(the(AuditTrail.class).about(attempt.value()))
                .extracting(AuditEntry::action)
                .containsExactly("recording.play");
    }

    private Map<FollowUpState, Integer> counted() {
        return the(Tallies.class).standings(MORNING.day()).stream()
                .collect(Collectors.toMap(Standing::state, Standing::followUps, Integer::sum));
    }

    private List<FollowUpId> everybodyIsDue() {
        the(DemoResidents.class).load();
        return the(Residents.class).list().stream()
                .map(MaskedResident::id)
                .map(resident -> followUps().due(resident, MORNING, "daily-1"))
                .toList();
    }

    private Attempt.Id begin(FollowUpId id) {
        return attempts().begin(id).orElseThrow().id();
    }

    private FollowUps followUps() {
        return the(FollowUps.class);
    }

    private Attempts attempts() {
        return the(Attempts.class);
    }

    private Recordings recordings() {
        return the(Recordings.class);
    }
}
