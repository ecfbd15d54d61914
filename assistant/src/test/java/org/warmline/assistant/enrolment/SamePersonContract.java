package org.warmline.assistant.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.enrolment.Enrolment.Outcome.ACCEPTED;
import static org.warmline.assistant.enrolment.Enrolment.Outcome.CHANGED;
import static org.warmline.assistant.enrolment.Enrolment.Outcome.UNCHANGED;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.EarlyEnd;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Telephone;

/** Nobody is called twice because a number was wrong, and nobody is dropped without a word. */
abstract class SamePersonContract extends ListContract {

    private static final String OLD = "+8613000000091";
    private static final String NEW = "+8613000000092";
    private static final String HEAD = "姓名,手机号,出生年份,网格,隔离开始,隔离结束\n";
    private static final String LIST = HEAD + "王秀英,13000000091,1951,grid-2,2026-03-01,2026-03-14\n";
    private static final String OTHER_NUMBER = LIST.replace("0091", "0092");

    private ResidentId wang = new ResidentId(UUID.randomUUID());

    @BeforeEach
    void somebodyIsEnrolled() {
        enrolments().confirm(upload(LIST), ZHAO);
        wang = open(OLD, "王秀英").id();
    }

    @Test
    void aNewNumberStandsOutAndOnAWordIsTakenOver() {
        var list = upload(OTHER_NUMBER);
        assertThat(enrolments().toLookAt(list))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.outcome()).isEqualTo(ACCEPTED);
                    assertThat(row.why().remarks()).contains(Remark.SAME_NAME_OTHER_NUMBER);
                    assertThat(row.why().twin()).contains(new Twin(wang, false));
                });

        assertThat(enrolments().decide(list, 2, true, QIAN)).isTrue();

        assertThat(enrolments().rows(list, CHANGED, 9))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.resident()).contains(wang);
                    assertThat(row.why().changes()).containsExactly("contact");
                });
        enrolments().confirm(list, ZHAO);
        assertThat(the(Residents.class).list())
                .extracting(MaskedResident::id)
                .containsExactly(wang);
        assertThat(open(NEW, "王秀英").id()).isEqualTo(wang);
        assertThat(the(Residents.class).byPhone(new Telephone(OLD))).isEmpty();
        assertThat(the(AuditTrail.class).about(list.value()))
                .extracting(AuditEntry::action)
                .contains("enrolment.same");
        assertThat(enrolments().decide(list, 2, false, QIAN)).isFalse();

        enrolments().undo(list, ZHAO);
        assertThat(open(OLD, "王秀英").id()).isEqualTo(wang);
    }

    @Test
    void whatWasSaidCanBeSaidOtherwiseUntilTheListIsConfirmed() {
        var list = upload(OTHER_NUMBER);
        enrolments().decide(list, 2, true, QIAN);
        assertThat(enrolments().toLookAt(list).getFirst().why().remarks())
                .contains(Remark.TAKEN_AS_THE_SAME);
        enrolments().decide(list, 2, false, QIAN);

        enrolments().confirm(list, ZHAO);

        assertThat(the(Residents.class).list()).hasSize(2);
        assertThat(enrolments().toLookAt(list).getFirst().why().remarks())
                .contains(Remark.SAME_NAME_OTHER_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王秀英,13000000092,1951,grid-3,2026-03-01,2026-03-14",
                "王秀英,13000000092,1988,grid-2,2026-03-01,2026-03-14",
                "王秀芳,13000000092,1951,grid-2,2026-03-01,2026-03-14",
                "王秀英,13000000091,1951,grid-2,2026-03-01,2026-03-14"
            })
    void whoLivesElsewhereOrIsOfAnotherAgeOrNameIsSomebodyElse(String row) {
        assertThat(enrolments().toLookAt(upload(HEAD + row + "\n"))).isEmpty();
    }

    @Test
    void whoIsFollowedNoLongerIsNotCalledTwice() {
        end();

        assertThat(enrolments().toLookAt(upload(OTHER_NUMBER))).isEmpty();
    }

    @Test
    void aListThatNamesSomebodyAtTwoNumbersSaysSo() {
        var list = upload(HEAD + "李建国,13000000093,,grid-2,,\n" + "李建国,13000000094,,grid-2,,\n");

        assertThat(enrolments().toLookAt(list))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(3);
                    assertThat(row.why().remarks()).contains(Remark.SAME_NAME_IN_THE_LIST);
                });
        assertThat(enrolments().decide(list, 3, true, QIAN)).isFalse();
    }

    @Test
    void whoIsTypedInWithAnotherNumberIsNotAddedUnlessItIsSomebodyElse() {
        var typed = new EnumMap<Column, String>(Column.class);
        typed.putAll(Map.of(Column.NAME, "王秀英", Column.PHONE, "13000000092"));
        typed.put(Column.GRID, "grid-2");
        var entry = the(OneResident.class);

        assertThat(entry.add(typed, false, Grids.ALL, ZHAO)).isEqualTo(new Added.Alike(wang));
        assertThat(the(Residents.class).list()).hasSize(1);

        assertThat(entry.add(typed, true, Grids.ALL, ZHAO)).isInstanceOf(Added.New.class);
    }

    @Test
    void aCorrectionReadsWhatIsTypedAndNeverMakesTwoOfOne() {
        enrolments().confirm(upload(HEAD + "王秀英,13000000093,1988,grid-3,,\n"), ZHAO);
        var correction = the(PersonCorrection.class);
        var typed = PersonCorrection.of(open(OLD, "王秀英"));
        assertThat(correction.correct(wang, typed, ZHAO)).isEqualTo(new Corrected.Same());

        typed.put(Column.PHONE, "130 0000 009");
        assertThat(correction.correct(wang, typed, ZHAO))
                .isEqualTo(
                        new Corrected.Refused(
                                new Refusal(Column.PHONE, Refusal.Reason.NOT_A_NUMBER)));
        typed.put(Column.PHONE, "130 0000 0093");
        assertThat(correction.correct(wang, typed, ZHAO))
                .isEqualTo(
                        new Corrected.Refused(
                                new Refusal(Column.PHONE, Refusal.Reason.ENROLLED_ALREADY)));
        typed.put(Column.PHONE, "130 0000 0092");
        typed.put(Column.NAME, "汪秀英");
        typed.put(Column.BIRTH_YEAR, "");
        assertThat(correction.correct(wang, typed, ZHAO)).isInstanceOf(Corrected.Done.class);

        var after = open(NEW, "汪秀英");
        assertThat(after.id()).isEqualTo(wang);
        assertThat(after.contact().salutation().surname()).isEqualTo("汪");
        assertThat(after.person().yearOfBirth()).isEmpty();
    }

    @Test
    void aListThatProlongsWhatAPersonHasEndedSaysSo() {
        end();
        var list = upload(LIST.replace("2026-03-14", "2026-03-20"));

        assertThat(enrolments().toLookAt(list))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.why().remarks()).contains(Remark.PROLONGED_BUT_ENDED);
                    assertThat(row.resident()).contains(wang);
                });
        enrolments().confirm(list, ZHAO);
        assertThat(enrolments().toLookAt(list)).hasSize(1);
        assertThat(the(Residents.class).inQuarantine(LocalDate.of(2026, 3, 16))).isEmpty();

        var again = upload(LIST.replace("2026-03-14", "2026-03-20"));
        assertThat(enrolments().toLookAt(again)).isEmpty();
        assertThat(enrolments().rows(again, UNCHANGED, 9).getFirst().why().remarks())
                .containsExactly(Remark.ENDED_EARLY);
    }

    private void end() {
        var end = new EarlyEnd(TODAY, EarlyEnd.Reason.HOSPITAL);
        the(ResidentChanges.class).change(wang, new Change.End(end), QIAN);
    }
}
