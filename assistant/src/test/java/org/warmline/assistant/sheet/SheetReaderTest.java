package org.warmline.assistant.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.sheet.SheetReading.Trouble;

class SheetReaderTest {

    private static final String LIST = "姓名,电话\n王秀英,13000000091\n李建国,13000000092\n";

    private static final int MOST = 30;

    private final List<SheetRow> rows = new ArrayList<>();

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("CSV UTF-8", LIST.getBytes(UTF_8)),
                Arguments.of("CSV UTF-8", ("\uFEFF" + LIST).getBytes(UTF_8)),
                Arguments.of("CSV GB18030", LIST.getBytes(Charset.forName("GB18030"))),
                Arguments.of("CSV UTF-16LE", ("\uFEFF" + LIST).getBytes(UTF_16LE)),
                Arguments.of("CSV UTF-16BE", ("\uFEFF" + LIST).getBytes(UTF_16BE)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyUsualEncodingIsRecognised(String kind, byte[] file) {
        assertThat(read(file)).isEqualTo(new SheetReading.Read(kind, 0));
        assertThat(cells())
                .containsExactly(
                        List.of("姓名", "电话"),
                        List.of("王秀英", "13000000091"),
                        List.of("李建国", "13000000092"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void everyUsualSeparatorIsRecognised(String separator) {
        read(LIST.replace(",", separator));

        assertThat(cells()).contains(List.of("李建国", "13000000092"));
    }

    @Test
    void aSeparatorThatExcelDeclaresIsBelieved() {
        read("sep=;\na;b\n1,2;3\n");

        assertThat(cells()).containsExactly(List.of("a", "b"), List.of("1,2", "3"));
        assertThat(rows.getFirst().number()).isEqualTo(2);
    }

    @Test
    void aQuotedCellMayHoldSeparatorsQuotationMarksAndLines() {
        read("a,b,c,d\n\"x,\"\"y\"\"\",\"one\ntwo\",z,\nnext,row,here,\n");

        assertThat(cells())
                .containsExactly(
                        List.of("a", "b", "c", "d"),
                        List.of("x,\"y\"", "one\ntwo", "z", ""),
                        List.of("next", "row", "here", ""));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedCostsItsOwnRowOnly() {
        read("a,b,c\n1,\"2,3\n4,5,6\n7,8,9\n");

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 3, 4);
        assertThat(rows).extracting(SheetRow::isBroken).containsExactly(false, true, false, false);
        assertThat(cells()).contains(List.of("4", "5", "6"), List.of("7", "8", "9"));
    }

    @Test
    void twoStrayQuotationMarksDoNotSwallowTheRowsBetweenThem() {
        read("a,b,c\n1,\"2,3\n4,5,6\n7,8,9\n10,11\",12\n13,14,15\n");

        assertThat(cells()).contains(List.of("4", "5", "6"), List.of("7", "8", "9"));
        assertThat(cells()).contains(List.of("13", "14", "15"));
        assertThat(rows.get(1).isBroken()).isTrue();
    }

    @Test
    void aFewBrokenCharactersBreakTheirRowAndDoNotChangeTheEncoding() {
        var file = (LIST + "张三,13000000093\n").repeat(5).getBytes(UTF_8);
        file[file.length - 16] = (byte) 0xFF;

        assertThat(read(file)).isEqualTo(new SheetReading.Read("CSV UTF-8", 0));
        assertThat(rows).filteredOn(SheetRow::isBroken).hasSize(1);
        assertThat(cells()).contains(List.of("王秀英", "13000000091"));
    }

    @Test
    void numbersAndDaysOfAWorkbookAreReadAsPeopleSeeThem() {
        read(
                SheetFixture.excel(sheet -> {
                    sheet.value(0, 0, 13000000091L);
                    sheet.value(0, 1, 37.5);
                    sheet.value(0, 2, LocalDate.of(2020, 2, 3));
                    sheet.style(0, 2).format("yyyy/m/d").set();
                    sheet.value(0, 3, true);
                    sheet.value(0, 5, "'=1+1");
                    sheet.value(0, 6, 43864);
                }));

        assertThat(cells())
                .containsExactly(
                        List.of("13000000091", "37.5", "2020-02-03", "TRUE", "", "=1+1", "43864"));
    }

    @Test
    void theFirstSheetWithSomethingInItIsReadAndTheOthersAreToldOf() {
        var file =
                SheetFixture.workbook(book -> {
                    book.newWorksheet("empty");
                    book.newWorksheet("list").value(0, 0, "here");
                    book.newWorksheet("old list").value(0, 0, "not here");
                });

        assertThat(read(file)).isEqualTo(new SheetReading.Read("Excel", 1));
        assertThat(cells()).containsExactly(List.of("here"));
    }

    @Test
    void rowsHaveTheNumbersThatExcelShows() {
        read(
                SheetFixture.excel(sheet -> {
                    sheet.value(0, 0, "title");
                    sheet.value(4, 0, "fifth");
                }));

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 5);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(Trouble.EMPTY, new byte[0]),
                Arguments.of(Trouble.EMPTY, " \n \n".getBytes(UTF_8)),
                Arguments.of(Trouble.EMPTY, SheetFixture.excel(List.of())),
                Arguments.of(Trouble.TOO_LARGE, new byte[50 * 1024 * 1024]),
                Arguments.of(Trouble.TOO_LARGE, SheetFixture.zip("xl/workbook.xml", 200)),
                Arguments.of(Trouble.TOO_MANY_ROWS, "a,b\n".repeat(31).getBytes(UTF_8)),
                Arguments.of(
                        Trouble.OLD_EXCEL,
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
                Arguments.of(Trouble.NOT_A_TABLE, SheetFixture.zip("word/document.xml", 1)),
                Arguments.of(Trouble.NOT_A_TABLE, "%PDF-1.7 …".getBytes(UTF_8)),
                Arguments.of(Trouble.NOT_A_TABLE, "<html><table>".getBytes(UTF_8)),
                Arguments.of(Trouble.NOT_A_TABLE, new byte[] {'a', 0, 'b', 0}),
                Arguments.of(Trouble.DAMAGED, new byte[] {'P', 'K', 3, 4, 1, 2, 3}),
                Arguments.of(Trouble.UNKNOWN_ENCODING, new byte[] {(byte) 0xFF, 'a', (byte) 0xFF}));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatIsNoListIsRefusedWithItsReason(Trouble trouble, byte[] file) {
        assertThat(read(file)).isEqualTo(new SheetReading.Unreadable(trouble));
    }

    private SheetReading read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private SheetReading read(byte[] file) {
        return new SheetReader(MOST).read(file, rows::add);
    }

    private List<List<String>> cells() {
        return rows.stream().map(SheetRow::cells).toList();
    }
}
