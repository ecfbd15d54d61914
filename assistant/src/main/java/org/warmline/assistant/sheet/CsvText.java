package org.warmline.assistant.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rows of a CSV text. A quotation mark that is never closed would swallow the rest of the file;
 * here it costs its own line: that line is broken, and reading goes on with the next.
 */
final class CsvText {

    private static final char QUOTE = '"';
    private static final char BROKEN = '\uFFFD';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LINES_TO_GUESS_FROM = 10;
    private static final int LONGEST_CELL_IN_LINES = 20;

    private final List<String> lines;
    private final char separator;
    private final int first;
    private int widest = 1;

    CsvText(String text) {
        this.lines = List.of(text.split("\r\n|\r|\n", -1));
        var declared = declaredSeparator(lines.getFirst());
        this.first = declared.isPresent() ? 1 : 0;
        this.separator = declared.orElseGet(() -> likeliest(lines));
    }

    void forEach(Consumer<SheetRow> rows) {
        int line = first;
        while (line < lines.size()) {
            var parsed = new Cursor(line).row();
            rows.accept(parsed.row());
            widest = Math.max(widest, parsed.row().cells().size());
            line = parsed.next();
        }
    }

    /** Excel writes {@code sep=;} for itself. */
    private static Optional<Character> declaredSeparator(String line) {
        return line.matches("sep=[,;\t]") ? Optional.of(line.charAt(4)) : Optional.empty();
    }

    private static char likeliest(List<String> lines) {
        char best = SEPARATORS.getFirst();
        long most = 0;
        for (char candidate : SEPARATORS) {
            long count =
                    lines.stream()
                            .limit(LINES_TO_GUESS_FROM)
                            .mapToLong(line -> count(line, candidate))
                            .sum();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private record Parsed(SheetRow row, int next) {}

    /** Reads one row, which may go on over several lines. */
    private final class Cursor {

        private final int start;
        private final List<String> cells = new ArrayList<>();
        private int line;
        private int at;

        Cursor(int start) {
            this.start = start;
            this.line = start;
        }

        Parsed row() {
            boolean more = true;
            while (more) {
                boolean isWhole = isAt(QUOTE) ? quoted() : plain();
                if (!isWhole) {
                    return broken();
                }
                more = isAt(separator);
                at++;
            }
            boolean garbled = cells.stream().anyMatch(cell -> cell.indexOf(BROKEN) >= 0);
            return new Parsed(new SheetRow(start + 1, cells, garbled), line + 1);
        }

        private boolean plain() {
            int end = lines.get(line).indexOf(separator, at);
            int stop = end < 0 ? lines.get(line).length() : end;
            cells.add(tidy(lines.get(line).substring(at, stop)));
            at = stop;
            return true;
        }

        /** False if the quotation does not close, or something follows it. */
        private boolean quoted() {
            var cell = new StringBuilder();
            at++;
            while (true) {
                int end = lines.get(line).indexOf(QUOTE, at);
                if (end < 0) {
                    cell.append(lines.get(line), at, lines.get(line).length()).append('\n');
                    if (!nextLine()) {
                        return false;
                    }
                } else {
                    cell.append(lines.get(line), at, end);
                    at = end + 1;
                    if (!isAt(QUOTE)) {
                        cells.add(tidy(cell.toString()));
                        return endsHere();
                    }
                    cell.append(QUOTE);
                    at++;
                }
            }
        }

        /**
         * False as well if the line has as many separators as a whole row: then the mark is a stray
         * one, and to go on would be to lose whoever stands in the next line.
         */
        private boolean nextLine() {
            boolean leavesWholeRowBehind =
                    widest > 1 && count(lines.get(line), separator) >= widest - 1;
            line++;
            at = 0;
            return !leavesWholeRowBehind
                    && line < lines.size()
                    && line - start < LONGEST_CELL_IN_LINES;
        }

        private boolean endsHere() {
            while (isAt(' ')) {
                at++;
            }
            return at == lines.get(line).length() || isAt(separator);
        }

        private boolean isAt(char wanted) {
            var text = lines.get(line);
            return at < text.length() && text.charAt(at) == wanted;
        }

        private Parsed broken() {
            var guess =
                    List.of(lines.get(start).split(String.valueOf(separator), -1)).stream()
                            .map(CsvText::tidy)
                            .toList();
            return new Parsed(new SheetRow(start + 1, guess, true), start + 1);
        }
    }

    /** Without the apostrophe that keeps a cell from being a formula. */
    private static String tidy(String cell) {
        return Cells.asRead(cell);
    }
}
