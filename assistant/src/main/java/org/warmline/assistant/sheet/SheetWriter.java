package org.warmline.assistant.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table straight into the answer to a browser; nothing is kept on disk. */
public final class SheetWriter {

    /** Excel's own code for text: what is typed so is never reckoned. */
    private static final String TEXT = "@";

    private static final double COLUMN_WIDTH = 18;
    private static final int ROWS_AT_ONCE = 500;

    private SheetWriter() {}

    public static void write(Sheet sheet, SheetFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(sheet, out);
            case EXCEL -> excel(sheet, out);
        }
    }

    /** With a byte order mark, without which Excel takes Chinese for something else. */
    private static void csv(Sheet sheet, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        for (var line : sheet.above()) {
            line(writer, List.of(line));
        }
        line(writer, sheet.headings());
        for (Iterator<List<String>> rows = sheet.rows().iterator(); rows.hasNext(); ) {
            line(writer, rows.next());
        }
        writer.flush();
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        writer.write(
                cells.stream()
                        .map(cell -> "\"" + Cells.harmless(cell).replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",", "", "\r\n")));
    }

    private static void excel(Sheet sheet, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Warmline", "1.0")) {
            var page = workbook.newWorksheet(sheet.name());
            int row = 0;
            for (var line : sheet.above()) {
                page.inlineString(row, 0, line);
                row++;
            }
            page.footer(String.join("  ", sheet.above()).replace("&", "&&"), Position.CENTER);
            text(page, row, sheet.headings());
            page.range(row, 0, row, Math.max(0, sheet.headings().size() - 1)).style().bold().set();
            page.freezePane(0, row + 1);
            for (int column = 0; column < sheet.headings().size(); column++) {
                page.width(column, COLUMN_WIDTH);
            }
            for (Iterator<List<String>> rows = sheet.rows().iterator(); rows.hasNext(); ) {
                row++;
                text(page, row, rows.next());
                if (row % ROWS_AT_ONCE == 0) {
                    page.flush();
                }
            }
        }
    }

    private static void text(Worksheet page, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            page.inlineString(row, column, cells.get(column));
            page.style(row, column).format(TEXT).set();
        }
    }
}
