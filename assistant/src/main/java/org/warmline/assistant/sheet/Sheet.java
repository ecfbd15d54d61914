package org.warmline.assistant.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to be handed out.
 *
 * @param name of the sheet, at most 31 characters
 * @param above lines over the table, such as who got it and when; also printed on each page
 * @param rows read once, in order
 */
public record Sheet(
        String name, List<String> above, List<String> headings, Stream<List<String>> rows) {

    public Sheet {
        above = List.copyOf(above);
        headings = List.copyOf(headings);
    }

    @Override
    public String toString() {
        return "Sheet[" + name + "]";
    }
}
