package org.warmline.assistant.sheet;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number as a person finds it: the row of the sheet or the line of the text, from 1
 * @param isBroken quotation marks that do not close, or characters that are none: the cells are a
 *     guess
 */
public record SheetRow(int number, List<String> cells, boolean isBroken) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** Empty if the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "SheetRow[" + number + "]";
    }
}
