package org.warmline.assistant.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.enrolment.Enrolment.Outcome.ACCEPTED;
import static org.warmline.assistant.enrolment.Enrolment.Outcome.CHANGED;
import static org.warmline.assistant.enrolment.Enrolment.Outcome.REFUSED;
import static org.warmline.assistant.enrolment.Enrolment.Outcome.UNCHANGED;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.resident.AnsweredBy;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.EarlyEnd;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.retention.Retention;
import org.warmline.assistant.sheet.SheetFixture;
import org.warmline.assistant.sheet.SheetFormat;

abstract class EnrolmentsContract extends ListContract {

    private static final String LIST =
            """
            东湖社区居家隔离人员名单,,,,,,,,
            姓名,性别,手机号,出生年份,地址,网格,隔离开始,隔离结束,身份证号
            王秀英,女,13000000091,1951,东湖小区7栋,grid-2,2026-03-01,2026-03-14,42010000000000000X
            李建国,男,1.30E+10,1962,东湖小区8栋,grid-2,2026-03-01,2026-03-14,
            王小雨,女,13000000091,2019,东湖小区7栋,grid-2,2026-03-01,2026-03-14,
            James Baker,男,130-0000-0093,1980,东湖小区9栋,grid-3,,,
            王秀英,女,130 0000 0091,1951,东湖小区7栋,grid-2,2026-03-01,2026-03-14,
            """;

    @Test
    void aPreviewWritesNobodyAndTellsOfEveryRow() {
        var id = upload(LIST);

        assertThat(the(Residents.class).list()).isEmpty();
        var enrolment = enrolments().find(id).orElseThrow();
        assertThat(enrolment.state()).isEqualTo(Enrolment.State.PREVIEW);
        assertThat(enrolment.sums().count(ACCEPTED)).isEqualTo(3);
        assertThat(enrolment.sums().count(REFUSED)).isEqualTo(2);
        assertThat(enrolment.sums().rows()).isEqualTo(5);
        assertThat(enrolment.sums().newGrids()).containsExactly("grid-2", "grid-3");
        assertThat(enrolment.remarks().idNumbers()).isTrue();
        assertThat(refusals(id))
                .containsExactly(
                        new Refusal(Column.PHONE, Refusal.Reason.SCIENTIFIC),
                        new Refusal(Column.NAME, Refusal.Reason.TWICE_IN_THE_LIST, 3));
        assertThat(enrolments().rows(id, ACCEPTED, 10))
                .extracting(EnrolmentRow::name)
                .containsExactly("王**", "王**", "J***");
        assertThat(enrolments().rows(id, ACCEPTED, 10).get(1).why().remarks())
                .contains(Remark.SHARED_PHONE);
    }

    @Test
    void whatIsConfirmedIsThereAndNoRowTakesAnotherWithIt() {
        var id = upload(LIST);

        assertThat(enrolments().confirm(id, ZHAO)).isTrue();

        assertThat(state(id)).isEqualTo(Enrolment.State.DONE);
        assertThat(the(Residents.class).list()).hasSize(3);
        var wang = open("+8613000000091", "王秀英");
        assertThat(wang.contact().salutation().title()).isEqualTo("女士");
        assertThat(wang.person().address()).isEqualTo("东湖小区7栋");
        assertThat(wang.quarantine().to()).isEqualTo(LocalDate.of(2026, 3, 14));
        var baker = open("+8613000000093", "James Baker");
        assertThat(baker.quarantine().firstDayAssumed()).isTrue();
        assertThat(baker.quarantine().from()).isEqualTo(TODAY);
        assertThat(baker.quarantine().to()).isEqualTo(TODAY.plusDays(13));
        assertThat(enrolments().confirm(id, ZHAO)).isFalse();
    }

    @Test
    void theSameListAgainChangesNothing() {
        enrolments().confirm(upload(LIST), ZHAO);

        var again = enrolments().find(upload(LIST)).orElseThrow();

        assertThat(again.sums().count(UNCHANGED)).isEqualTo(3);
        assertThat(again.sums().written()).isZero();
    }

    @Test
    void aLaterListChangesWhatItSaysAndNothingElse() {
        enrolments().confirm(upload(LIST), ZHAO);
        var wang = open("+8613000000091", "王秀英");
        the(ResidentChanges.class).change(wang.id(), new Change.StopCalls(), QIAN);

        var later =
                upload(
                        """
                        name,phone,quarantine to,language,answered by,grid
                        王秀英,13000000091,2026/3/20,英语,女儿李女士,grid-5
                        """);

        assertThat(enrolments().rows(later, CHANGED, 10))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.why().changes())
                                .containsExactly("contact", "home", "quarantine", "wishes"));
        enrolments().confirm(later, ZHAO);
        var after = open("+8613000000091", "王秀英");
        assertThat(after.quarantine().to()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(after.quarantine().from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(after.language()).isEqualTo(Language.ENGLISH);
        assertThat(after.grid()).isEqualTo("grid-5");
        assertThat(after.person()).isEqualTo(wang.person());
        assertThat(after.contact().answeredBy()).isInstanceOf(AnsweredBy.Relative.class);
        assertThat(after.wishes().optedOut()).isPresent();
    }

    @Test
    void anEarlyEndStandsWhenTheOldListComesAgain() {
        enrolments().confirm(upload(LIST), ZHAO);
        var wang = open("+8613000000091", "王秀英");
        var end = new EarlyEnd(TODAY, EarlyEnd.Reason.HOSPITAL);
        the(ResidentChanges.class).change(wang.id(), new Change.End(end), QIAN);

        enrolments().confirm(upload(LIST.replace("2026-03-14", "2026-03-16")), ZHAO);

        assertThat(open("+8613000000091", "王秀英").quarantine().ended()).contains(end);
    }

    @Test
    void aWholeListIsTakenBack() {
        enrolments().confirm(upload(LIST), ZHAO);
        var before = the(Residents.class).list();
        var wang = open("+8613000000091", "王秀英");
        var later =
                upload(LIST.replace("2026-03-14", "2026-03-16") + "新人,,13000000099,,,grid-2,,,\n");
        enrolments().confirm(later, ZHAO);
        assertThat(the(Residents.class).list()).hasSize(4);

        assertThat(enrolments().undo(later, QIAN)).isTrue();

        assertThat(state(later)).isEqualTo(Enrolment.State.UNDONE);
        assertThat(the(Residents.class).list()).containsExactlyElementsOf(before);
        assertThat(open("+8613000000091", "王秀英")).isEqualTo(wang);
        assertThat(enrolments().kept(later)).isEmpty();
        assertThat(enrolments().undo(later, QIAN)).isFalse();
    }

    @Test
    void whoWasCalledOrChangedSinceStaysAndIsToldOf() {
        var id = upload(LIST);
        enrolments().confirm(id, ZHAO);
        var wang = open("+8613000000091", "王秀英");
        var child = open("+8613000000091", "王小雨");
        var baker = open("+8613000000093", "James Baker");
        var round = new Round(TODAY, 1);
        the(Attempts.class).begin(the(FollowUps.class).due(wang.id(), round, "daily-1"));
        the(FollowUps.class).due(baker.id(), round, "daily-1");
        the(ResidentChanges.class).change(child.id(), new Change.MoveTo("grid-9"), QIAN);

        enrolments().undo(id, ZHAO);

        assertThat(enrolments().kept(id))
                .extracting(EnrolmentRow::stage)
                .containsExactly(Enrolment.Stage.KEPT_CALLED, Enrolment.Stage.KEPT_CHANGED);
        assertThat(the(Residents.class).list())
                .extracting(MaskedResident::id)
                .containsExactlyInAnyOrder(wang.id(), child.id());
    }

    @Test
    void aCrashInTheMiddleIsGoneOnWithOrTakenBack() {
        var id = upload(list(120));
        casework()
                .jdbc()
                .sql("update enrolment set state = 'APPLYING' where id = :id")
                .param("id", id.value())
                .update();
        the(Writing.class).applySome(id, ZHAO);
        assertThat(the(Residents.class).list()).hasSize(50);

        assertThat(enrolments().find(id).orElseThrow().sums().waiting()).isEqualTo(70);
        assertThat(enrolments().confirm(id, ZHAO)).isTrue();
        assertThat(the(Residents.class).list()).hasSize(120);

        enrolments().undo(id, ZHAO);
        assertThat(the(Residents.class).list()).isEmpty();
    }

    @Test
    void fiveThousandRowsAreTakenAndOneMoreIsNot() {
        var most = upload(list(5000));
        assertThat(enrolments().find(most).orElseThrow().sums().count(ACCEPTED)).isEqualTo(5000);

        assertThat(enrolments().upload(list(5001).getBytes(UTF_8), "", ZHAO))
                .isEqualTo(new Upload.Refused(Upload.Problem.TOO_MANY_ROWS));
    }

    @Test
    void everyEncodingAndExcelGiveTheSame() {
        var files =
                List.of(
                        LIST.getBytes(UTF_8),
                        LIST.getBytes(Charset.forName("GB18030")),
                        LIST.replace(",", ";").getBytes(UTF_8),
                        SheetFixture.excel(
                                LIST.lines().map(line -> List.of(line.split(",", -1))).toList()));
        for (var file : files) {
            var id = upload(file);
            assertThat(enrolments().rows(id, ACCEPTED, 10))
                    .extracting(EnrolmentRow::name)
                    .containsExactly("王**", "王**", "J***");
        }
    }

    @Test
    void whatIsNoListOfResidentsIsRefusedInOneWord() {
        assertThat(enrolments().upload("a,b\n1,2\n".getBytes(UTF_8), "", ZHAO))
                .isEqualTo(new Upload.Refused(Upload.Problem.NO_HEADINGS));
        assertThat(enrolments().upload("姓名,电话\n".getBytes(UTF_8), "", ZHAO))
                .isEqualTo(new Upload.Refused(Upload.Problem.NO_ROWS));
    }

    @Test
    void rowsWithoutAGridComeToTheOneThatIsNamedForThem() {
        var list = "姓名,电话\n王秀英,13000000091\n".getBytes(UTF_8);
        assertThat(refusals(upload(list)))
                .containsExactly(new Refusal(Column.GRID, Refusal.Reason.MISSING));

        var id = ((Upload.Ready) enrolments().upload(list, "grid-7", ZHAO)).id();
        enrolments().confirm(id, ZHAO);

        assertThat(open("+8613000000091", "王秀英").grid()).isEqualTo("grid-7");
    }

    @Test
    void aFormulaIsTextAndNothingElse() {
        var evil = "=HYPERLINK(\"http://example.invalid\")";
        var id =
                upload(
                        "姓名,电话,地址,网格\n\"=1+1\",13000000091,\""
                                + evil.replace("\"", "\"\"")
                                + "\",grid-2\n");
        enrolments().confirm(id, ZHAO);

        var resident = open("+8613000000091", "=1+1");
        assertThat(resident.person().address()).isEqualTo(evil);
        assertThat(new String(export(SheetFormat.CSV), UTF_8))
                .contains("\"'=1+1\"", "\"'=HYPERLINK(")
                .doesNotContain("\"=1+1\"", "\"=HYPERLINK");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatIsExportedIsReadAgainAndChangesNothing(SheetFormat format) {
        enrolments()
                .confirm(
                        upload(LIST + "赵老先生,男,13000000095,1931,\"7栋,2单元\",grid-2,2月28日,3月20日,\n"),
                        ZHAO);

        var exported = export(format);

        var again = enrolments().find(upload(exported)).orElseThrow();
        assertThat(again.sums().count(UNCHANGED)).isEqualTo(3);
        assertThat(again.sums().rows()).isEqualTo(3);
    }

    @Test
    void anExportTellsWhoGotItAndIsAudited() {
        enrolments().confirm(upload(LIST), ZHAO);

        var first = new String(export(SheetFormat.CSV), UTF_8).lines().findFirst().orElseThrow();

        assertThat(first).contains("zhao + qian", "2026-03-02 10:00", "grid-2");
        var release = the(Releases.class).askedBy(ZHAO).getFirst();
        assertThat(first).contains(release.id().toString());
        assertThat(the(AuditTrail.class).about(release.id().value()))
                .extracting(AuditEntry::action)
                .contains("resident.release");
    }

    @Test
    void aReleaseOfSomethingElseIsNotUsedUpByAnExport() {
        var sheet = the(Releases.class).ask(ZHAO, Release.Kind.CALL_SHEET, "grid-2", "停电");
        the(Releases.class).approve(sheet, QIAN);

        assertThat(the(ResidentExport.class).take(sheet, SheetFormat.CSV, ZHAO)).isEmpty();
        assertThat(the(Releases.class).take(sheet, ZHAO)).isPresent();
    }

    @Test
    void noRowIsLeftInTheClearAndNoneIsKeptForLong() {
        var id = upload(LIST);
        enrolments().confirm(id, ZHAO);
        assertThat(
                        casework()
                                .jdbc()
                                .sql("select content from enrolment_row")
                                .query((row, _) -> new String(row.getBytes(1), UTF_8))
                                .list())
                .noneMatch(content -> content.contains("王") || content.contains("1300"));

        var neverConfirmed = upload(LIST);

        casework().clock().advance(Duration.ofDays(2));
        the(Retention.class).run();
        assertThat(enrolments().find(id)).isPresent();
        assertThat(enrolments().find(neverConfirmed)).isEmpty();
        casework().clock().advance(Duration.ofDays(13));
        the(Retention.class).run();

        assertThat(enrolments().find(id)).isEmpty();
        assertThat(
                        casework()
                                .jdbc()
                                .sql("select count(*) from enrolment_row")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private static String list(int rows) {
        return IntStream.range(0, rows)
                .mapToObj("住户%1$d,1301%1$07d,grid-2"::formatted)
                .collect(Collectors.joining("\n", "姓名,电话,网格\n", "\n"));
    }

    private Enrolment.State state(EnrolmentId id) {
        return enrolments().find(id).orElseThrow().state();
    }
}
