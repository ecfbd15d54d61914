package org.warmline.assistant.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as a person reads it. A formula counts by the result that it had. */
final class CellText {

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS_OF_A_DAY = 24 * 60 * 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final LocalDate firstDay;

    CellText(boolean countsFrom1904) {
        this.firstDay = countsFrom1904 ? FIRST_DAY_1904 : FIRST_DAY;
    }

    String of(Cell cell) {
        var raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") ? "TRUE" : "FALSE";
        }
        boolean mayBeNumber =
                cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        if (mayBeNumber && raw.matches("-?\\d+(\\.\\d+)?([Ee][+-]?\\d{1,3})?")) {
            var number = new BigDecimal(raw);
            return isDate(cell.getDataFormatId(), cell.getDataFormatString())
                    ? date(number)
                    : plain(number);
        }
        return Cells.asRead(cell.getType() == CellType.STRING ? cell.asString() : raw);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return plain(serial);
        }
        int days = serial.intValue();
        var fraction = serial.subtract(BigDecimal.valueOf(days));
        long seconds = Math.round(fraction.doubleValue() * SECONDS_OF_A_DAY) % SECONDS_OF_A_DAY;
        var time = LocalTime.ofSecondOfDay(seconds);
        if (days == 0) {
            return time.format(TIME);
        }
        var moment = LocalDateTime.of(firstDay.plusDays(days), time);
        return seconds == 0
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + time.format(TIME);
    }

    /** Built-in formats of days and times, Chinese ones among them, and those of one's own. */
    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && isBuiltInDate(id)) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        var letters =
                format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return letters.matches(".*[ymdh年月日].*");
    }

    private static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 22)
                || (id >= 27 && id <= 36)
                || (id >= 45 && id <= 47)
                || (id >= 50 && id <= 58);
    }
}
