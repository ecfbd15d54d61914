package org.warmline.assistant.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.enrolment.Refusal.Reason;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.sheet.SheetRow;

class RowReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 2, 10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13000000091",
                "130 0000 0091",
                "130-0000-0091",
                "+8613000000091",
                "+86 130 0000 0091",
                "008613000000091",
                "8613000000091",
                "１３０００００００９１",
                "(130)00000091",
                "130\u00a00000\u00a00091",
                "130‐0000‐0091"
            })
    void aNumberIsReadHoweverItIsWritten(String text) {
        assertThat(entry("电话", text).who().phone()).isEqualTo("+8613000000091");
    }

    @ParameterizedTest
    @CsvSource({
        "027-85000000, +862785000000",
        "(027) 85000000, +862785000000",
        "+86 27 8500 0000, +862785000000",
        "+44 7700 900123, +447700900123"
    })
    void alsoALandlineAndOneFromAbroad(String text, String e164) {
        assertThat(entry("电话", text).who().phone()).isEqualTo(e164);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.38E+10|SCIENTIFIC",
                "1.3E10|SCIENTIFIC",
                "13000000091/13000000092|SEVERAL_NUMBERS",
                "13000000091、13000000092|SEVERAL_NUMBERS",
                "85000000|NO_AREA_CODE",
                "1300000009|NOT_A_NUMBER",
                "130000000911|NOT_A_NUMBER",
                "无|NOT_A_NUMBER",
                "''|MISSING"
            })
    void whatIsNoNumberIsRefusedWithItsReason(String text, Reason reason) {
        assertThat(refusal("电话", text)).isEqualTo(new Refusal(Column.PHONE, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-03",
                "2020/2/3",
                "2020.2.3",
                "2020年2月3日",
                "2020 年 2 月 3 号",
                "2月3日",
                "2月3号",
                "20200203",
                "43864",
                "43864.5",
                "2020-02-03 00:00:00",
                "2020/2/3 0:00",
                "２０２０－０２－０３"
            })
    void aDayIsReadHoweverItIsWritten(String text) {
        assertThat(entry("隔离开始", text).when().from()).contains(LocalDate.of(2020, 2, 3));
    }

    @Test
    void aDayWithoutAYearIsTheNearest() {
        assertThat(entry("隔离开始", "12月30日").when().from()).contains(LocalDate.of(2019, 12, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "03/02/2020, AMBIGUOUS_DAY",
        "3-2-20, AMBIGUOUS_DAY",
        "2020-02-30, NOT_A_DAY",
        "next Monday, NOT_A_DAY",
        "2020, NOT_A_DAY"
    })
    void whatIsNoDayIsRefusedWithItsReason(String text, Reason reason) {
        assertThat(refusal("隔离开始", text)).isEqualTo(new Refusal(Column.FROM, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1951",
                "1951年",
                "1951-03",
                "1951年3月",
                "195103",
                "1951/3/2",
                "19510302",
                "18700"
            })
    void aYearOfBirthIsReadFromWhateverTellsIt(String text) {
        assertThat(entry("出生年份", text).who().yearOfBirth()).contains(Year.of(1951));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2051", "1851", "69岁", "old"})
    void whatIsNoYearOfBirthIsRefused(String text) {
        assertThat(refusal("出生年份", text))
                .isEqualTo(new Refusal(Column.BIRTH_YEAR, Reason.NOT_A_YEAR));
    }

    @ParameterizedTest
    @CsvSource({
        "上午, 08:00-12:00",
        "afternoon, 12:00-18:00",
        "9:00-11:30, 09:00-11:30",
        "9点-11点, 09:00-11:00",
        "9点30分至11点, 09:30-11:00",
        "14：00－16：00, 14:00-16:00"
    })
    void hoursAreReadHoweverTheyAreWritten(String text, String hours) {
        assertThat(entry("首选时间", text).how().hours()).map(Object::toString).contains(hours);
    }

    @ParameterizedTest
    @CsvSource({"普通话, MANDARIN", "Chinese, MANDARIN", "英语, ENGLISH", "EN, ENGLISH"})
    void languagesAreKnownByTheirNames(String text, Language language) {
        assertThat(entry("语言", text).how().language()).contains(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "语言|粤语|LANGUAGE|UNKNOWN_LANGUAGE",
                "独居|maybe|LIVES_ALONE|NEITHER_YES_NOR_NO",
                "接听人|邻居|ANSWERED_BY|WHO_ANSWERS",
                "首选时间|18:00-9:00|HOURS|NOT_HOURS",
                "首选时间|25:00-26:00|HOURS|NOT_HOURS",
                "时区|Mars|ZONE|UNKNOWN_ZONE",
                "姓名|''|NAME|MISSING"
            })
    void whateverElseCannotBeReadIsRefusedWithItsReason(
            String heading, String text, Column column, Reason reason) {
        assertThat(refusal(heading, text)).isEqualTo(new Refusal(column, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本人|SELF||",
                "父亲|PARENT||先生",
                "女儿李女士|RELATIVE|李|女士",
                "女儿（李女士）|RELATIVE|李|女士",
                "daughter|RELATIVE||Ms",
                "son Mr Baker|RELATIVE|Baker|Mr",
                "妈妈 赵六|PARENT|赵|女士"
            })
    void whoAnswersIsReadWithTheirOwnName(String text, String kind, String surname, String title) {
        assertThat(entry("接听人", text).who().answerer())
                .hasValueSatisfying(who -> {
                    assertThat(who.kind().name()).isEqualTo(kind);
                    assertThat(who.surname()).isEqualTo(surname == null ? "" : surname);
                    assertThat(who.title()).isEqualTo(title == null ? "" : title);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王秀英|王",
                "欧阳修|欧阳",
                "欧阳|欧",
                "James Baker|Baker",
                "Baker, James|Baker",
                "阿卜杜拉·买买提|阿卜杜拉"
            })
    void theSurnameIsTakenFromTheName(String name, String surname) {
        assertThat(entry("姓名", name).who().surname()).isEqualTo(surname);
    }

    @Test
    void aBrokenRowIsRefusedAsAWhole() {
        var headings = Headings.in(row("姓名", "电话")).orElseThrow();
        var broken = new SheetRow(2, List.of("王秀英", "13000000091"), true);

        assertThat(new RowReader(headings, broken, TODAY).read().refusal())
                .contains(new Refusal(Column.NAME, Reason.BROKEN_ROW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Phone Number", "手机号（必填）", "*联系电话", "mobile_number:", " ＴＥＬ ", "【必填】手机号码"})
    void aHeadingIsKnownHoweverItIsDecorated(String heading) {
        assertThat(Column.of(heading)).contains(Column.PHONE);
    }

    private Entry entry(String heading, String text) {
        var result = read(heading, text);
        assertThat(result.refusal()).isEmpty();
        return result.entry().orElseThrow();
    }

    private Refusal refusal(String heading, String text) {
        var result = read(heading, text);
        assertThat(result.entry()).isEmpty();
        return result.refusal().orElseThrow();
    }

    private static RowReader.Result read(String heading, String text) {
        var isName = Optional.of(Column.NAME).equals(Column.of(heading));
        var isPhone = Optional.of(Column.PHONE).equals(Column.of(heading));
        var headings = Headings.in(row("姓名", "电话", isName || isPhone ? "x" : heading));
        var cells = row(isName ? text : "王秀英", isPhone ? text : "13000000091", text);
        return new RowReader(headings.orElseThrow(), cells, TODAY).read();
    }

    private static SheetRow row(String... cells) {
        return new SheetRow(1, List.of(cells), false);
    }
}
