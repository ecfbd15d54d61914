package org.warmline.assistant.enrolment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.enrolment.Entry.Answerer;
import org.warmline.assistant.enrolment.Refusal.Reason;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.resident.AnsweredBy;
import org.warmline.assistant.resident.CallWishes;
import org.warmline.assistant.resident.Contact;
import org.warmline.assistant.resident.Home;
import org.warmline.assistant.resident.Households;
import org.warmline.assistant.resident.OptOut;
import org.warmline.assistant.resident.Person;
import org.warmline.assistant.resident.Quarantine;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Salutation;
import org.warmline.assistant.resident.Telephone;

/**
 * What a row makes of a resident who is there already, or of nobody. A cell that is empty changes
 * nothing; an opt-out is made by a list, and never undone by one.
 *
 * @param gridIfMissing for rows that name none; may be empty
 * @param ifOptedOut since when, and who said it, where a row is the first to say so
 */
record Merge(Households households, String gridIfMissing, LocalDate today, OptOut ifOptedOut) {

    /** Fourteen days, the first one counted. */
    private static final int USUAL_DAYS = 14;

    private static final int LONGEST_DAYS = 120;

    sealed interface Result {

        record Good(Resident resident, List<Remark> remarks) implements Result {}

        record Bad(Refusal refusal) implements Result {}
    }

    Result of(Entry entry, Optional<Resident> known) {
        var remarks = new ArrayList<Remark>();
        var grid = entry.where().grid().or(() -> known.map(Resident::grid)).orElse(gridIfMissing);
        if (grid.isEmpty()) {
            return new Result.Bad(new Refusal(Column.GRID, Reason.MISSING));
        }
        var from = from(entry, known, remarks);
        var to = to(entry, known, from, remarks);
        if (to.isBefore(from)) {
            return new Result.Bad(new Refusal(Column.TO, Reason.ENDS_BEFORE_IT_BEGINS));
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
            return new Result.Bad(new Refusal(Column.TO, Reason.LASTS_TOO_LONG));
        }
        if (to.isBefore(today)) {
            remarks.add(Remark.OVER_ALREADY);
        }
        var contact = contact(entry, known, remarks);
        var quarantine = quarantine(entry, known, from, to);
        if (quarantine.ended().isPresent() && !to.isBefore(today)) {
            boolean isLonger = known.filter(it -> it.quarantine().to().isBefore(to)).isPresent();
            remarks.add(isLonger ? Remark.PROLONGED_BUT_ENDED : Remark.ENDED_EARLY);
        }
        var resident =
                new Resident(
                        known.map(Resident::id).orElseGet(ResidentId::random),
                        contact,
                        person(entry, known, remarks),
                        home(entry, known, grid),
                        quarantine,
                        wishes(entry, known));
        return new Result.Good(resident, remarks);
    }

    private LocalDate from(Entry entry, Optional<Resident> known, List<Remark> remarks) {
        return entry.when()
                .from()
                .or(() -> known.map(it -> it.quarantine().from()))
                .orElseGet(() -> {
                    remarks.add(Remark.FIRST_DAY_ASSUMED);
                    return entry.when().to().filter(to -> to.isBefore(today)).orElse(today);
                });
    }

    private static LocalDate to(
            Entry entry, Optional<Resident> known, LocalDate from, List<Remark> remarks) {
        return entry.when()
                .to()
                .or(() ->
                        known.map(it -> it.quarantine().to()).filter(last -> !last.isBefore(from)))
                .orElseGet(() -> {
                    remarks.add(Remark.LAST_DAY_ASSUMED);
                    return from.plusDays(USUAL_DAYS - 1L);
                });
    }

    /** An early end stands, unless the list tells of a quarantine that begins after it. */
    private static Quarantine quarantine(
            Entry entry, Optional<Resident> known, LocalDate from, LocalDate to) {
        boolean assumed =
                entry.when().from().isEmpty()
                        && known.map(it -> it.quarantine().firstDayAssumed()).orElse(true);
        var ended =
                known.flatMap(it -> it.quarantine().ended()).filter(end -> !from.isAfter(end.on()));
        return new Quarantine(from, to, assumed, ended);
    }

    private static Contact contact(Entry entry, Optional<Resident> known, List<Remark> remarks) {
        var who = entry.who();
        var title =
                who.title()
                        .or(() -> known.map(it -> it.contact().salutation().title()))
                        .orElseGet(() -> {
                            remarks.add(Remark.NO_TITLE);
                            return who.titleOrUnknown();
                        });
        var answeredBy =
                who.answerer()
                        .map(answerer -> answeredBy(answerer, who.surname()))
                        .or(() -> known.map(it -> it.contact().answeredBy()))
                        .orElseGet(AnsweredBy::self);
        return new Contact(
                who.name(),
                new Salutation(who.surname(), title),
                new Telephone(who.phone()),
                answeredBy);
    }

    private static AnsweredBy answeredBy(Answerer answerer, String residentsSurname) {
        var surname = answerer.surname().isEmpty() ? residentsSurname : answerer.surname();
        var salutation = new Salutation(surname, answerer.title());
        return switch (answerer.kind()) {
            case SELF -> AnsweredBy.self();
            case PARENT -> new AnsweredBy.Parent(salutation);
            case RELATIVE -> new AnsweredBy.Relative(salutation);
        };
    }

    private static Person person(Entry entry, Optional<Resident> known, List<Remark> remarks) {
        var year =
                entry.who().yearOfBirth().or(() -> known.flatMap(it -> it.person().yearOfBirth()));
        if (year.isEmpty()) {
            remarks.add(Remark.NO_BIRTH_YEAR);
        }
        var address =
                entry.where().address().or(() -> known.map(it -> it.person().address())).orElse("");
        return new Person(year, address);
    }

    private Home home(Entry entry, Optional<Resident> known, String grid) {
        return new Home(
                grid,
                entry.where()
                        .household()
                        .map(code -> households.of(grid, code))
                        .or(() -> known.flatMap(it -> it.home().household())),
                entry.where()
                        .livesAlone()
                        .or(() -> known.map(it -> it.home().livesAlone()))
                        .orElse(false));
    }

    private CallWishes wishes(Entry entry, Optional<Resident> known) {
        var how = entry.how();
        return new CallWishes(
                how.language().or(() -> known.map(Resident::language)).orElse(Language.MANDARIN),
                how.hours().or(() -> known.flatMap(it -> it.wishes().hours())),
                how.zone().or(() -> known.flatMap(it -> it.wishes().zone())),
                known.flatMap(it -> it.wishes().optedOut())
                        .or(() -> how.optedOut().filter(it -> it).map(_ -> ifOptedOut)));
    }
}
