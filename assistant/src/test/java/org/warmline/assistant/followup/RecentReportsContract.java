package org.warmline.assistant.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.followup.FollowUpFixture.FEVER;
import static org.warmline.assistant.followup.FollowUpFixture.MORNING;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.resident.DemoResidents;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.LastDays;
import org.warmline.assistant.triage.LastDays.Earlier;

abstract class RecentReportsContract extends CaseworkContract {

    private static final Round EVENING = new Round(MORNING.day(), 2);

    private ResidentId wang;
    private ResidentId li;

    @BeforeEach
    void thereAreResidents() {
        the(DemoResidents.class).load();
        var residents = the(Residents.class).list().stream().map(MaskedResident::id).toList();
        wang = residents.get(0);
        li = residents.get(1);
    }

    @Test
    void theReportsOfTheLastDaysComeInTheirOrder() {
        past(wang, new Round(MORNING.day().minusDays(LastDays.REACH + 1L), 1));
        past(wang, new Round(MORNING.day().minusDays(LastDays.REACH), 1));
        past(wang, MORNING);
        past(li, MORNING);

        assertThat(the(RecentReports.class).before(call(wang, EVENING)))
                .isEqualTo(
                        new LastDays(
                                MORNING.day(),
                                List.of(
                                        new Earlier(MORNING.day().minusDays(LastDays.REACH), FEVER),
                                        new Earlier(MORNING.day(), FEVER))));
    }

    @Test
    void aCallThatIsMadeAgainDoesNotCountItsOwnRound() {
        var first = call(wang, MORNING);
        the(Attempts.class).answered(first.id());
        the(Attempts.class)
                .finish(first.id(), new Finished(Outcome.CALL_LATER, FEVER, List.of(), List.of()));

        var again = call(wang, MORNING);

        assertThat(the(RecentReports.class).before(again).reports()).isEmpty();
    }

    @Test
    void aRoundInWhichNothingWasSaidHasNoReport() {
        the(History.class)
                .add(
                        List.of(
                                new PastFollowUp(
                                        wang,
                                        MORNING,
                                        casework().clock().instant(),
                                        HealthReport.EMPTY,
                                        List.of())));

        assertThat(the(RecentReports.class).before(call(wang, EVENING)).reports()).isEmpty();
    }

    private void past(ResidentId resident, Round round) {
        the(History.class)
                .add(
                        List.of(
                                new PastFollowUp(
                                        resident,
                                        round,
                                        casework().clock().instant(),
                                        FEVER,
                                        List.of())));
    }

    private Attempt call(ResidentId resident, Round round) {
        var due = the(FollowUps.class).due(resident, round, "daily");
        return the(Attempts.class).begin(due).orElseThrow();
    }
}
