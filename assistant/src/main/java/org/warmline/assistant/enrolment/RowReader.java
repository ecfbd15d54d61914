package org.warmline.assistant.enrolment;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.enrolment.Refusal.Reason;
import org.warmline.assistant.sheet.SheetRow;

/** Reads one row. The first cell that cannot be read is why a row is refused. */
final class RowReader {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_WORD = 40;

    private final Headings headings;
    private final SheetRow row;
    private final LocalDate today;
    private @Nullable Refusal refusal;

    RowReader(Headings headings, SheetRow row, LocalDate today) {
        this.headings = headings;
        this.row = row;
        this.today = today;
    }

    /**
     * @param entry empty if the row is refused
     * @param name for showing it masked; empty if it has none
     */
    record Result(int number, String name, Optional<Entry> entry, Optional<Refusal> refusal) {

        @Override
        public String toString() {
            return "Result[" + number + "]";
        }
    }

    Result read() {
        var name = text(Column.NAME).replaceAll("\\s+", " ");
        if (row.isBroken()) {
            refuse(Column.NAME, Reason.BROKEN_ROW);
        }
        var who = who(name);
        var entry = who.map(it -> new Entry(it, where(), when(), how()));
        return refusal == null
                ? new Result(row.number(), name, entry, Optional.empty())
                : new Result(row.number(), name, Optional.empty(), Optional.of(refusal));
    }

    private Optional<Entry.Who> who(String name) {
        if (name.isEmpty()) {
            refuse(Column.NAME, Reason.MISSING);
            return Optional.empty();
        }
        limit(Column.NAME, LONGEST_NAME);
        var phone = cell(Column.PHONE, PhoneCell::read);
        if (phone.isEmpty()) {
            refuse(Column.PHONE, Reason.MISSING);
            return Optional.empty();
        }
        limit(Column.SURNAME, LONGEST_WORD);
        var surname = text(Column.SURNAME);
        return Optional.of(
                new Entry.Who(
                        name,
                        surname.isEmpty() ? Titles.surname(name) : surname,
                        title(name),
                        phone.get().e164(),
                        cell(Column.BIRTH_YEAR, text -> DayCell.yearOfBirth(text, today)),
                        cell(Column.ANSWERED_BY, this::answerer)));
    }

    private Read<Entry.Answerer> answerer(String who) {
        limit(Column.ANSWERER, LONGEST_WORD);
        limit(Column.ANSWERER_SURNAME, LONGEST_WORD);
        limit(Column.ANSWERER_TITLE, LONGEST_WORD);
        return AnswererCell.read(
                who,
                text(Column.ANSWERER),
                text(Column.ANSWERER_SURNAME),
                text(Column.ANSWERER_TITLE));
    }

    private Optional<String> title(String name) {
        limit(Column.TITLE, LONGEST_WORD);
        var title = text(Column.TITLE);
        if (title.isEmpty()) {
            return Titles.byGender(text(Column.GENDER), Titles.isLatin(name));
        }
        return Titles.split(title).map(it -> it.title()).or(() -> Optional.of(title));
    }

    private Entry.Where where() {
        limit(Column.ADDRESS, LONGEST_ADDRESS);
        limit(Column.GRID, LONGEST_WORD);
        limit(Column.HOUSEHOLD, LONGEST_ADDRESS);
        return new Entry.Where(
                filled(headings.cell(row, Column.ADDRESS).strip()),
                filled(text(Column.GRID)),
                filled(text(Column.HOUSEHOLD)),
                cell(Column.LIVES_ALONE, WishCell::yesOrNo));
    }

    private Entry.When when() {
        return new Entry.When(
                cell(Column.FROM, text -> DayCell.day(text, today)),
                cell(Column.TO, text -> DayCell.day(text, today)));
    }

    private Entry.How how() {
        return new Entry.How(
                cell(Column.LANGUAGE, WishCell::language),
                cell(Column.HOURS, WishCell::hours),
                cell(Column.ZONE, WishCell::zone),
                cell(Column.OPTED_OUT, WishCell::yesOrNo));
    }

    private <T> Optional<T> cell(Column column, Function<String, Read<T>> reader) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (reader.apply(text)) {
            case Read.Value<T>(var value) -> Optional.of(value);
            case Read.Refused<T>(var reason) -> {
                refuse(column, reason);
                yield Optional.empty();
            }
        };
    }

    /** In narrow characters. */
    private String text(Column column) {
        return Normalizer.normalize(headings.cell(row, column), Normalizer.Form.NFKC).strip();
    }

    private void limit(Column column, int most) {
        if (headings.cell(row, column).length() > most) {
            refuse(column, Reason.TOO_LONG);
        }
    }

    private void refuse(Column column, Reason reason) {
        if (refusal == null) {
            refusal = new Refusal(column, reason);
        }
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}
