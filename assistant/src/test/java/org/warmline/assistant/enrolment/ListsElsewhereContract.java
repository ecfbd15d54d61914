package org.warmline.assistant.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.enrolment.Enrolment.Outcome.ACCEPTED;
import static org.warmline.assistant.enrolment.Enrolment.Outcome.CHANGED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.CallWishes;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.EarlyEnd;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.OptOut;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.sheet.SheetFormat;

/** A list that is exported here and read by another office calls nobody who must not be called. */
abstract class ListsElsewhereContract extends ListContract {

    private static final int PEOPLE = 300;
    private static final String LIST =
            """
            姓名,手机号,网格,隔离开始,隔离结束,户号
            王秀英,13000000091,grid-2,2026-03-01,2026-03-14,7-1204
            李建国,13000000092,grid-2,2026-03-01,2026-03-14,7-1204
            """;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whateverIsKnownOfThemIsReadAgainInAnEmptyHouse(SheetFormat format) {
        var people = new SomePeople(20260302L, TODAY);
        for (int i = 0; i < PEOPLE; i++) {
            the(Residents.class).add(people.next(), ZHAO);
        }
        var before = everybody();
        var file = export(format);
        var again = upload(file);
        assertThat(refusals(again)).isEmpty();
        assertThat(enrolments().rows(again, CHANGED, PEOPLE))
                .extracting(row -> row.why().changes())
                .isEmpty();

        casework().wipe();
        var list = upload(file);
        assertThat(refusals(list)).isEmpty();
        assertThat(enrolments().find(list).orElseThrow().sums().count(ACCEPTED)).isEqualTo(PEOPLE);
        enrolments().confirm(list, QIAN);

        assertThat(everybody()).isEqualTo(before);
    }

    @Test
    void whoHasOptedOutIsOptedOutThereTooAndNoListOptsAnybodyIn() {
        enrolments().confirm(upload(LIST), ZHAO);
        var wang = open("+8613000000091", "王秀英");
        the(ResidentChanges.class).change(wang.id(), new Change.StopCalls(), ZHAO);
        var optedOut = export(SheetFormat.CSV);
        the(ResidentChanges.class).change(wang.id(), new Change.AllowCalls(), ZHAO);
        var optedIn = export(SheetFormat.CSV);

        casework().wipe();
        enrolments().confirm(upload(optedOut), QIAN);
        assertThat(optOut()).contains(new OptOut(casework().clock().instant(), QIAN));
        enrolments().confirm(upload(optedIn), ZHAO);

        assertThat(optOut()).isPresent();
    }

    @Test
    void whoseFollowUpHasEndedIsNotInAListAtAll() {
        enrolments().confirm(upload(LIST), ZHAO);
        var end = new EarlyEnd(TODAY, EarlyEnd.Reason.RELEASED);
        the(ResidentChanges.class)
                .change(open("+8613000000091", "王秀英").id(), new Change.End(end), ZHAO);

        var file = new String(export(SheetFormat.CSV), UTF_8);

        assertThat(file).contains("李建国").doesNotContain("王秀英");
    }

    @Test
    void peopleOfOneHomeAreOfOneHomeThereToo() {
        enrolments().confirm(upload(LIST), ZHAO);
        var file = export(SheetFormat.EXCEL);
        assertThat(new String(file, UTF_8)).doesNotContain("7-1204");

        casework().wipe();
        enrolments().confirm(upload(file), ZHAO);

        var home = open("+8613000000091", "王秀英").home().household();
        assertThat(home).isPresent();
        assertThat(open("+8613000000092", "李建国").home().household()).isEqualTo(home);
    }

    private Optional<OptOut> optOut() {
        return open("+8613000000091", "王秀英").wishes().optedOut();
    }

    /** By number, without what another house counts by itself: the id, and since when. */
    private Map<String, List<Object>> everybody() {
        return the(Residents.class).list().stream()
                .map(MaskedResident::id)
                .map(id -> the(Residents.class).open(id, Actor.MACHINE, "test").orElseThrow())
                .collect(
                        Collectors.toMap(
                                one -> one.contact().phone().e164(),
                                ListsElsewhereContract::whatIsKnown));
    }

    private static List<Object> whatIsKnown(Resident one) {
        var wishes = one.wishes();
        var quarantine = one.quarantine();
        return List.of(
                one.contact().name(),
                one.contact(),
                one.person(),
                one.home(),
                quarantine.firstDayAssumed() ? "" : quarantine.from(),
                quarantine.firstDayAssumed(),
                quarantine.to(),
                CallWishes.in(wishes.language()).calledAt(wishes.hours()).livingIn(wishes.zone()),
                wishes.optedOut().isPresent());
    }
}
