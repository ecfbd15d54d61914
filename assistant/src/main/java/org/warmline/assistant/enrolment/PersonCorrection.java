package org.warmline.assistant.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.enrolment.Refusal.Reason;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.Person;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.resident.ResidentDirectory;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Salutation;
import org.warmline.assistant.resident.Telephone;

/**
 * Puts right who somebody is and where they are reached, by the same rules as a row of a list. The
 * resident stays the same one: what was reported, and who looks after them, goes on.
 */
public final class PersonCorrection {

    /** What a form asks for, in this order. An empty cell is taken as it is: nothing is known. */
    public static final List<Column> COLUMNS =
            List.of(
                    Column.NAME,
                    Column.SURNAME,
                    Column.TITLE,
                    Column.PHONE,
                    Column.BIRTH_YEAR,
                    Column.ADDRESS);

    private final ResidentChanges changes;
    private final ResidentDirectory directory;
    private final Clock clock;

    PersonCorrection(ResidentChanges changes, ResidentDirectory directory, Clock clock) {
        this.changes = changes;
        this.directory = directory;
        this.clock = clock;
    }

    /** As it is now. The surname is empty where it follows from the name. */
    public static Map<Column, String> of(Resident resident) {
        var contact = resident.contact();
        var surname = contact.salutation().surname();
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.NAME, contact.name());
        cells.put(Column.SURNAME, surname.equals(Titles.surname(contact.name())) ? "" : surname);
        cells.put(Column.TITLE, contact.salutation().title());
        cells.put(Column.PHONE, PhoneCell.written(contact.phone()));
        cells.put(
                Column.BIRTH_YEAR, resident.person().yearOfBirth().map(Year::toString).orElse(""));
        cells.put(Column.ADDRESS, resident.person().address());
        return cells;
    }

    public Corrected correct(ResidentId id, Map<Column, String> typed, Actor actor) {
        var read = TypedRow.read(COLUMNS, typed, LocalDate.now(clock));
        if (read.entry().isEmpty()) {
            return new Corrected.Refused(read.refusal().orElseThrow());
        }
        var entry = read.entry().get();
        if (isSomebodyElse(entry, id, actor)) {
            return new Corrected.Refused(new Refusal(Column.PHONE, Reason.ENROLLED_ALREADY));
        }
        return changes.change(id, change(entry), actor)
                .<Corrected>map(Corrected.Done::new)
                .orElseGet(Corrected.Same::new);
    }

    private boolean isSomebodyElse(Entry entry, ResidentId id, Actor actor) {
        var phone = new Telephone(entry.who().phone());
        return directory.alike(List.of(phone), List.of(), actor, "correction").stream()
                .filter(other -> !other.id().equals(id))
                .anyMatch(other -> Entry.key(other).equals(entry.key()));
    }

    private static Change change(Entry entry) {
        var who = entry.who();
        return new Change.Correct(
                who.name(),
                new Salutation(who.surname(), who.titleOrUnknown()),
                new Telephone(who.phone()),
                new Person(who.yearOfBirth(), entry.where().address().orElse("")));
    }
}
