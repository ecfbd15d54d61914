package org.warmline.assistant.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static final List<String> ABOVE = List.of("zhao 2026-03-02 10:00");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+8613000000091",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "＝1+1",
                "=HYPERLINK(\"http://example.invalid\",\"x\")"
            })
    void noCellOfACsvBecomesAFormula(String evil) {
        var csv = new String(written(SheetFormat.CSV, evil), UTF_8);

        assertThat(csv).startsWith("\uFEFF").contains("\"'" + evil.replace("\"", "\"\"") + "\"");
    }

    @Test
    void noCellOfAWorkbookBecomesAFormula() throws IOException {
        var file = written(SheetFormat.EXCEL, "=1+1", "@SUM(A1)", "+8613000000091", "13000000091");

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.getLast()).allMatch(cell -> cell.getType() == CellType.STRING);
            assertThat(rows.getLast().getCellText(0)).isEqualTo("=1+1");
        }
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatIsWrittenIsReadAgain(SheetFormat format) {
        var cells = List.of("王秀英", "=1+1", "'quoted", "a \"b\", c", "一\n二", "''=x", "13000000091");

        var rows = new ArrayList<List<String>>();
        new SheetReader(10)
                .read(written(format, cells.toArray(String[]::new)), row -> rows.add(row.cells()));

        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().getFirst()).isEqualTo(ABOVE.getFirst());
        if (format == SheetFormat.CSV) {
            assertThat(rows.getLast()).isEqualTo(cells);
        }
    }

    @Test
    void whoGotItAndWhenStandsAboveTheTable() {
        assertThat(new String(written(SheetFormat.CSV, "x"), UTF_8).lines().findFirst())
                .hasValue("\uFEFF\"zhao 2026-03-02 10:00\"");
    }

    private static byte[] written(SheetFormat format, String... cells) {
        var out = new ByteArrayOutputStream();
        var headings = new ArrayList<String>();
        for (int i = 0; i < cells.length; i++) {
            headings.add("h" + i);
        }
        try {
            SheetWriter.write(
                    new Sheet("list", ABOVE, headings, List.of(List.of(cells)).stream()),
                    format,
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
