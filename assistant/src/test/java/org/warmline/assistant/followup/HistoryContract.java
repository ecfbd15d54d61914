package org.warmline.assistant.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.followup.FollowUpFixture.FEVER;
import static org.warmline.assistant.followup.FollowUpFixture.MORNING;
import static org.warmline.assistant.followup.FollowUpFixture.saidByResident;
import static org.warmline.assistant.followup.FollowUpFixture.saidByUs;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.DemoResidents;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

abstract class HistoryContract extends CaseworkContract {

    @BeforeEach
    void thereAreResidents() {
        the(DemoResidents.class).load();
    }

    @Test
    void aPastFollowUpReadsAsIfTheCallHadBeenMade() {
        the(History.class).add(List.of(past(somebody())));

        var line = the(FollowUps.class).ofDay(MORNING.day(), Grids.ALL).getFirst();
        var view = the(FollowUps.class).open(line.id(), new Actor("zhao")).orElseThrow();
        assertThat(line.progress().state()).isEqualTo(FollowUpState.DONE);
        assertThat(view.report()).contains(FEVER);
        assertThat(view.spoken())
                .extracting(spoken -> spoken.utterance().said())
                .containsExactly("您今天体温多少？", FollowUpFixture.SENTENCE);
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenTwice() {
        the(History.class).add(List.of(past(somebody())));
        the(History.class).add(List.of(past(somebody())));

        assertThat(the(FollowUps.class).ofDay(MORNING.day(), Grids.ALL)).hasSize(1);
    }

    private ResidentId somebody() {
        return the(Residents.class).list().getFirst().id();
    }

    private PastFollowUp past(ResidentId resident) {
        return new PastFollowUp(
                resident,
                MORNING,
                casework().clock().instant(),
                FEVER,
                List.of(saidByUs("您今天体温多少？"), saidByResident()));
    }
}
