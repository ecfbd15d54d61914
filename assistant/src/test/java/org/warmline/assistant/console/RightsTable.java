package org.warmline.assistant.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file {@code rights.tsv}: one address a line, one column for each kind of visitor. */
final class RightsTable {

    private static final Pattern GAP = Pattern.compile("\\{([^}=]+)(?:=([\\w-]+))?}");

    /**
     * @param pattern as in the code, with what to put into each gap: {@code /flags/{id=flag}}
     * @param cells what each kind of visitor gets
     */
    record Line(String method, String pattern, Map<String, String> cells) {

        String address() {
            return method
                    + " "
                    + GAP.matcher(pattern)
                            .replaceAll(gap -> Matcher.quoteReplacement("{" + gap.group(1) + "}"));
        }

        /** With ids of things that are there, in the grid of the fixture. */
        String path(Map<String, String> examples) {
            return GAP.matcher(pattern)
                    .replaceAll(gap -> {
                        var kind = gap.group(2);
                        return Objects.requireNonNull(
                                examples.get(kind == null ? gap.group(1) : kind),
                                () ->
                                        "no example for "
                                                + gap.group()
                                                + " in ConsoleFixture.examples()");
                    });
        }
    }

    private RightsTable() {}

    static List<Line> read() {
        var file = Objects.requireNonNull(RightsTable.class.getResourceAsStream("rights.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var rows =
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.strip().split("\\s+"))
                            .toList();
            var head = rows.getFirst();
            return rows.stream().skip(1).map(row -> line(head, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String[] head, String[] row) {
        if (row.length != head.length) {
            throw new IllegalStateException(
                    "rights.tsv: not " + head.length + " columns: " + row[1]);
        }
        var cells = new LinkedHashMap<String, String>();
        for (int column = 2; column < head.length; column++) {
            cells.put(head[column], row[column]);
        }
        return new Line(row[0], row[1], cells);
    }
}
