package org.warmline.assistant.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.followup.Finished;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Salutation;

/** Residents and calls of these tests. */
final class CampaignFixture {

    private static final Actor TESTER = new Actor("tester");

    private CampaignFixture() {}

    static ResidentId add(Residents residents, String phone) {
        var resident = ResidentFixture.aResident("王测试", new Salutation("王", "女士"), phone);
        residents.add(resident, TESTER);
        return resident.id();
    }

    static void optOut(CaseworkFixture casework, ResidentId id) {
        casework.jdbc()
                .sql(
                        "update resident set opted_out_at = added_at, opted_out_by = 'zhang'"
                                + " where id = :id")
                .param("id", id.value())
                .update();
    }

    static void quarantineEnded(CaseworkFixture casework, ResidentId id, LocalDate last) {
        casework.jdbc()
                .sql("update resident set quarantine_to = :last where id = :id")
                .param("last", last)
                .param("id", id.value())
                .update();
    }

    /** Of the people in those grids. */
    static RoundSum sum(CaseworkFixture casework, Round round, Grids grids) {
        return casework.the(Rounds.class).ofDay(round.day(), grids).stream()
                .filter(progress -> progress.round().equals(round))
                .findFirst()
                .orElseThrow()
                .sum();
    }

    static void limits(CaseworkFixture casework, Limits limits) {
        casework.the(Rules.class).save(new Rules.Settings(RoundRules.STANDARD, limits), TESTER);
    }

    static RoundRules rules(List<Window> windows, Map<LocalDate, List<Window>> holidays) {
        var standard = RoundRules.STANDARD;
        return new RoundRules(windows, holidays, standard.retries(), standard.attempts());
    }

    static Finished finished(Outcome outcome) {
        return new Finished(outcome, HealthReport.EMPTY, List.of(), List.of());
    }
}
