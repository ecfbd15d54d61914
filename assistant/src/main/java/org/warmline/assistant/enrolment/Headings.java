package org.warmline.assistant.enrolment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.sheet.SheetRow;

/**
 * Where each thing stands in a list.
 *
 * @param ignored headings of what is not read, as they are written
 */
record Headings(Map<Column, Integer> columns, List<String> ignored) {

    private static final int LONGEST_SHOWN = 40;

    /** Present if the row names at least a name and a number. */
    static Optional<Headings> in(SheetRow row) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        var ignored = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            var heading = row.cell(i);
            var column = Column.of(heading);
            if (column.isPresent() && !columns.containsKey(column.get())) {
                columns.put(column.get(), i);
            } else if (!heading.isBlank()) {
                ignored.add(heading.substring(0, Math.min(heading.length(), LONGEST_SHOWN)));
            }
        }
        return columns.containsKey(Column.NAME) && columns.containsKey(Column.PHONE)
                ? Optional.of(new Headings(columns, ignored))
                : Optional.empty();
    }

    boolean hasIdNumbers() {
        return columns.containsKey(Column.ID_NUMBER);
    }

    /** Empty if the list has no such column. */
    String cell(SheetRow row, Column column) {
        var index = columns.get(column);
        return index == null ? "" : row.cell(index);
    }
}
