package org.warmline.assistant.enrolment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.sheet.SheetRow;

/** What was typed into a form, read by the same rules as a row of a list. */
final class TypedRow {

    private TypedRow() {}

    /**
     * @param columns that the form has
     */
    static RowReader.Result read(List<Column> columns, Map<Column, String> typed, LocalDate today) {
        var places = new HashMap<Column, Integer>();
        columns.forEach(column -> places.put(column, places.size()));
        var cells = columns.stream().map(column -> typed.getOrDefault(column, "").strip()).toList();
        return new RowReader(new Headings(places, List.of()), new SheetRow(1, cells, false), today)
                .read();
    }
}
