package org.warmline.assistant.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.sheet.SheetReader;
import org.warmline.assistant.sheet.SheetReading;
import org.warmline.assistant.sheet.SheetRow;

/**
 * Reads a whole list, row by row. A title may stand above the headings; everything below them is a
 * row, and every row comes out.
 */
final class ListReading {

    /** Residents, and some lines above them. */
    private static final int MOST_ROWS = 5000;

    private static final int LINES_ABOVE = 15;

    private final LocalDate today;
    private final List<RowReader.Result> rows = new ArrayList<>();
    private Optional<Headings> headings = Optional.empty();
    private int above;

    ListReading(LocalDate today) {
        this.today = today;
    }

    /** A list, or why it is none. */
    sealed interface Outcome {

        record Good(String kind, int sheetsLeftOut, Headings headings, List<RowReader.Result> rows)
                implements Outcome {}

        record Bad(Upload.Problem problem) implements Outcome {}
    }

    Outcome read(byte[] file) {
        var reading = new SheetReader(MOST_ROWS + LINES_ABOVE).read(file, this::take);
        return switch (reading) {
            case SheetReading.Unreadable(var trouble) ->
                    new Outcome.Bad(Upload.Problem.of(trouble));
            case SheetReading.Read(var kind, var leftOut) -> outcome(kind, leftOut);
        };
    }

    private Outcome outcome(String kind, int sheetsLeftOut) {
        if (headings.isEmpty()) {
            return new Outcome.Bad(Upload.Problem.NO_HEADINGS);
        }
        if (rows.isEmpty()) {
            return new Outcome.Bad(Upload.Problem.NO_ROWS);
        }
        if (rows.size() > MOST_ROWS) {
            return new Outcome.Bad(Upload.Problem.TOO_MANY_ROWS);
        }
        return new Outcome.Good(kind, sheetsLeftOut, headings.get(), rows);
    }

    private void take(SheetRow row) {
        if (headings.isPresent()) {
            rows.add(new RowReader(headings.get(), row, today).read());
        } else if (above < LINES_ABOVE) {
            above++;
            headings = Headings.in(row);
        }
    }
}
