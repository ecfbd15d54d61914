package org.warmline.assistant.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.release.ReleaseId;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.DemoResidents;
import org.warmline.assistant.resident.EarlyEnd;
import org.warmline.assistant.resident.HouseholdId;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.resident.Residents;

abstract class CallSheetsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final String GRID = "grid-1";

    @BeforeEach
    void thereAreResidents() {
        the(DemoResidents.class).load();
    }

    @Test
    void aSheetNeedsASecondPersonAndIsHandedOutOnce() {
        var release = ask(Release.Kind.CALL_SHEET);
        assertThat(sheets().take(release, ZHAO)).isEmpty();

        the(Releases.class).approve(release, QIAN);

        var sheet = sheets().take(release, ZHAO).orElseThrow();
        assertThat(sheet.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.resident().grid()).isEqualTo(GRID));
        assertThat(sheets().take(release, ZHAO)).isEmpty();
        assertThat(the(AuditTrail.class).about(release.value()))
                .extracting(AuditEntry::action)
                .contains("release.ask", "release.approve", "release.take", "resident.release");
    }

    @Test
    void whoLivesTogetherStandsTogetherAndWhoHasEndedIsNotCalled() {
        var people =
                the(Residents.class).list().stream()
                        .filter(one -> one.grid().equals(GRID))
                        .map(MaskedResident::id)
                        .toList();
        var changes = the(ResidentChanges.class);
        var home = new Change.LiveWith(Optional.of(HouseholdId.random()), false);
        changes.change(people.getFirst(), home, ZHAO);
        changes.change(people.getLast(), home, ZHAO);
        var end = new EarlyEnd(LocalDate.now(casework().clock()), EarlyEnd.Reason.HOSPITAL);
        changes.change(people.get(1), new Change.End(end), ZHAO);
        var release = ask(Release.Kind.CALL_SHEET);
        the(Releases.class).approve(release, QIAN);

        var lines = sheets().take(release, ZHAO).orElseThrow().lines();

        assertThat(lines).hasSize(people.size() - 1);
        assertThat(lines.subList(0, 2))
                .extracting(line -> line.resident().id())
                .containsExactly(people.getFirst(), people.getLast());
        assertThat(lines.subList(0, 2)).allMatch(line -> line.home().equals(Optional.of(1)));
        assertThat(lines.subList(2, lines.size())).allMatch(line -> line.home().isEmpty());
    }

    @Test
    void theReleaseOfAListIsNoReleaseOfASheet() {
        var release = ask(Release.Kind.RESIDENTS);
        the(Releases.class).approve(release, QIAN);

        assertThat(sheets().take(release, ZHAO)).isEmpty();
    }

    private ReleaseId ask(Release.Kind kind) {
        return the(Releases.class).ask(ZHAO, kind, GRID, "the lines are down");
    }

    private CallSheets sheets() {
        return the(CallSheets.class);
    }
}
