package org.warmline.assistant.sheet;

import java.util.Arrays;
import java.util.function.Consumer;
import org.warmline.assistant.sheet.SheetReading.Trouble;
import org.warmline.assistant.sheet.SheetReading.Unreadable;

/**
 * Reads a table row by row, whatever it was saved as: CSV with commas, semicolons or tabs, in
 * UTF-8, GB18030 or UTF-16, or an Excel workbook. Never holds more than the file and a row.
 */
public final class SheetReader {

    /** Five thousand people fill less than one of them. */
    private static final int LARGEST = 20 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final int mostRows;

    /**
     * @param mostRows that are not blank
     */
    public SheetReader(int mostRows) {
        this.mostRows = mostRows;
    }

    /**
     * @param rows gets every row that is not blank, in order; what it got is worth nothing if the
     *     file turns out to be unreadable
     */
    public SheetReading read(byte[] file, Consumer<SheetRow> rows) {
        if (file.length == 0) {
            return new Unreadable(Trouble.EMPTY);
        }
        if (file.length > LARGEST) {
            return new Unreadable(Trouble.TOO_LARGE);
        }
        if (startsWith(file, OLD_EXCEL)) {
            return new Unreadable(Trouble.OLD_EXCEL);
        }
        var counted = new Counted(rows, mostRows);
        try {
            return startsWith(file, ZIP)
                    ? ExcelFile.read(file, counted)
                    : TextFile.read(file, counted);
        } catch (TooManyRowsException _) {
            return new Unreadable(Trouble.TOO_MANY_ROWS);
        }
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Stops the reading from within; never leaves this class. */
    private static final class TooManyRowsException extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyRowsException() {
            super("more rows than are taken", null, false, false);
        }
    }

    private static final class Counted implements Consumer<SheetRow> {

        private final Consumer<SheetRow> rows;
        private final int most;
        private int count;

        Counted(Consumer<SheetRow> rows, int most) {
            this.rows = rows;
            this.most = most;
        }

        @Override
        public void accept(SheetRow row) {
            if (row.isBlank()) {
                return;
            }
            count++;
            if (count > most) {
                throw new TooManyRowsException();
            }
            rows.accept(row);
        }
    }
}
