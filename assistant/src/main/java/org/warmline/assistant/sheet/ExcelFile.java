package org.warmline.assistant.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.warmline.assistant.sheet.SheetReading.Read;
import org.warmline.assistant.sheet.SheetReading.Trouble;
import org.warmline.assistant.sheet.SheetReading.Unreadable;

/**
 * The first visible sheet of a workbook that has something in it. A workbook is a zip archive, and
 * a small archive can unpack to a huge one; so it is unpacked once and only counted before anything
 * is kept of it.
 */
final class ExcelFile {

    private static final long LARGEST_UNPACKED = 80L * 1024 * 1024;
    private static final int MOST_PARTS = 2000;

    private ExcelFile() {}

    static SheetReading read(byte[] file, Consumer<SheetRow> rows) {
        try {
            return switch (contents(file)) {
                case WORKBOOK -> sheets(file, rows);
                case SOMETHING_ELSE -> new Unreadable(Trouble.NOT_A_TABLE);
                case TOO_MUCH -> new Unreadable(Trouble.TOO_LARGE);
            };
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IndexOutOfBoundsException damaged) {
            return new Unreadable(Trouble.DAMAGED);
        }
    }

    private enum Contents {
        WORKBOOK,
        SOMETHING_ELSE,
        TOO_MUCH
    }

    private static Contents contents(byte[] file) throws IOException {
        long unpacked = 0;
        int parts = 0;
        boolean isWorkbook = false;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                parts++;
                isWorkbook |= entry.getName().matches("/?xl/workbook\\d*\\.xml");
                try (var content = zip.getInputStream(entry)) {
                    unpacked += count(content, LARGEST_UNPACKED - unpacked);
                }
                if (unpacked >= LARGEST_UNPACKED || parts > MOST_PARTS) {
                    return Contents.TOO_MUCH;
                }
            }
        }
        return isWorkbook ? Contents.WORKBOOK : Contents.SOMETHING_ELSE;
    }

    private static long count(InputStream content, long limit) throws IOException {
        var buffer = new byte[8192];
        long count = 0;
        int read = content.read(buffer);
        while (read >= 0 && count < limit) {
            count += read;
            read = content.read(buffer);
        }
        return count;
    }

    private static SheetReading sheets(byte[] file, Consumer<SheetRow> rows) throws IOException {
        var options = new ReadingOptions(true, true);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), options)) {
            var visible =
                    workbook.getSheets()
                            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                            .toList();
            var text = new CellText(workbook.isDate1904());
            boolean isRead = false;
            int leftOut = 0;
            for (var sheet : visible) {
                if (isRead) {
                    leftOut += hasAnything(sheet) ? 1 : 0;
                } else {
                    isRead = readAll(sheet, text, rows);
                }
            }
            return isRead ? new Read("Excel", leftOut) : new Unreadable(Trouble.EMPTY);
        }
    }

    private static boolean readAll(Sheet sheet, CellText text, Consumer<SheetRow> rows)
            throws IOException {
        boolean any = false;
        try (var stream = sheet.openStream()) {
            for (var iterator = stream.iterator(); iterator.hasNext(); ) {
                var row = row(iterator.next(), text);
                any |= !row.isBlank();
                rows.accept(row);
            }
        }
        return any;
    }

    private static SheetRow row(Row row, CellText text) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(text::of).orElse(""));
        }
        return new SheetRow(row.getRowNum(), cells, false);
    }

    private static boolean hasAnything(Sheet sheet) throws IOException {
        try (var stream = sheet.openStream()) {
            return stream.anyMatch(row -> row.getFirstNonEmptyCell().isPresent());
        }
    }
}
