package org.warmline.assistant.resident;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.LookupHash;

/** A row of table {@code resident} as a value, and back. */
record ResidentRow(FieldCipher cipher, LookupHash hash) {

    private static final String PHONE = "resident.phone";
    private static final String SELF = "SELF";
    private static final String PARENT = "PARENT";

    String line(Telephone phone) {
        return hash.of(PHONE, phone.e164());
    }

    /** Every column but those that only the database counts. */
    Map<String, @Nullable Object> columns(Resident resident) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", resident.id().value());
        contact(resident, columns);
        home(resident, columns);
        quarantine(resident.quarantine(), columns);
        wishes(resident.wishes(), columns);
        columns.put("masked", masked(resident));
        return columns;
    }

    byte[] masked(Resident resident) {
        return MaskedWords.of(resident).seal(cipher, resident.id());
    }

    private void contact(Resident resident, Map<String, @Nullable Object> columns) {
        var id = resident.id();
        var contact = resident.contact();
        columns.put("name", seal(id, "name", contact.name()));
        columns.put("surname", seal(id, "surname", contact.salutation().surname()));
        columns.put("title", seal(id, "title", contact.salutation().title()));
        columns.put("phone", seal(id, "phone", contact.phone().e164()));
        columns.put("phone_hash", line(contact.phone()));
        columns.put("answered_by", contact.answeredBy().code());
        var answerer = contact.answeredBy().spokenTo();
        columns.put(
                "answerer_surname",
                answerer.map(who -> seal(id, "answerer_surname", who.surname())).orElse(null));
        columns.put(
                "answerer_title",
                answerer.map(who -> seal(id, "answerer_title", who.title())).orElse(null));
    }

    private void home(Resident resident, Map<String, @Nullable Object> columns) {
        var id = resident.id();
        var year = resident.person().yearOfBirth().map(Year::toString).orElse("");
        columns.put("birth_year", seal(id, "birth_year", year));
        columns.put("address", seal(id, "address", resident.person().address()));
        columns.put("grid", resident.grid());
        columns.put("household", resident.home().household().map(HouseholdId::value).orElse(null));
        columns.put("lives_alone", resident.home().livesAlone());
    }

    private static void quarantine(Quarantine quarantine, Map<String, @Nullable Object> columns) {
        columns.put("quarantine_from", quarantine.from());
        columns.put("quarantine_to", quarantine.to());
        columns.put("first_day_assumed", quarantine.firstDayAssumed());
        columns.put("ended_on", quarantine.ended().map(EarlyEnd::on).orElse(null));
        columns.put(
                "ended_reason", quarantine.ended().map(end -> end.reason().name()).orElse(null));
    }

    private static void wishes(CallWishes wishes, Map<String, @Nullable Object> columns) {
        columns.put("language", wishes.language().tag());
        columns.put("preferred_from", wishes.hours().map(PreferredHours::from).orElse(null));
        columns.put("preferred_to", wishes.hours().map(PreferredHours::to).orElse(null));
        columns.put("zone", wishes.zone().map(ZoneId::getId).orElse(null));
        columns.put(
                "opted_out_at",
                wishes.optedOut().map(out -> out.since().atOffset(UTC)).orElse(null));
        columns.put("opted_out_by", wishes.optedOut().map(out -> out.by().name()).orElse(null));
    }

    Resident resident(ResultSet row, int number) throws SQLException {
        var id = id(row);
        var year = open(row, id, "birth_year");
        return new Resident(
                id,
                contact(row, id),
                new Person(
                        year.isEmpty() ? Optional.empty() : Optional.of(Year.parse(year)),
                        open(row, id, "address")),
                home(row),
                quarantine(row),
                wishes(row));
    }

    MaskedResident maskedResident(ResultSet row, int number) throws SQLException {
        var id = id(row);
        var words = MaskedWords.open(cipher, id, row.getBytes("masked"));
        return new MaskedResident(
                id, words.name(), words.phone(), home(row), quarantine(row), wishes(row));
    }

    Followed followed(ResultSet row, int number) throws SQLException {
        var id = id(row);
        var words = MaskedWords.open(cipher, id, row.getBytes("masked"));
        return new Followed(
                id,
                row.getString("phone_hash"),
                words.yearOfBirth(),
                home(row),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                quarantine(row),
                wishes(row));
    }

    private Contact contact(ResultSet row, ResidentId id) throws SQLException {
        return new Contact(
                open(row, id, "name"),
                new Salutation(open(row, id, "surname"), open(row, id, "title")),
                new Telephone(open(row, id, "phone")),
                answeredBy(row, id));
    }

    private AnsweredBy answeredBy(ResultSet row, ResidentId id) throws SQLException {
        var kind = row.getString("answered_by");
        if (kind.equals(SELF)) {
            return AnsweredBy.self();
        }
        var salutation =
                new Salutation(open(row, id, "answerer_surname"), open(row, id, "answerer_title"));
        return kind.equals(PARENT)
                ? new AnsweredBy.Parent(salutation)
                : new AnsweredBy.Relative(salutation);
    }

    private static Home home(ResultSet row) throws SQLException {
        return new Home(
                row.getString("grid"),
                Optional.ofNullable(row.getObject("household", UUID.class)).map(HouseholdId::new),
                row.getBoolean("lives_alone"));
    }

    private static Quarantine quarantine(ResultSet row) throws SQLException {
        var on = Optional.ofNullable(row.getObject("ended_on", LocalDate.class));
        var reason = Optional.ofNullable(row.getString("ended_reason"));
        return new Quarantine(
                row.getObject("quarantine_from", LocalDate.class),
                row.getObject("quarantine_to", LocalDate.class),
                row.getBoolean("first_day_assumed"),
                on.flatMap(
                        day -> reason.map(why -> new EarlyEnd(day, EarlyEnd.Reason.valueOf(why)))));
    }

    private static CallWishes wishes(ResultSet row) throws SQLException {
        var from = Optional.ofNullable(row.getObject("preferred_from", LocalTime.class));
        var to = Optional.ofNullable(row.getObject("preferred_to", LocalTime.class));
        var optedOutAt = Optional.ofNullable(row.getObject("opted_out_at", OffsetDateTime.class));
        var optedOutBy = Optional.ofNullable(row.getString("opted_out_by"));
        return new CallWishes(
                Language.ofTag(row.getString("language")),
                from.flatMap(start -> to.map(end -> new PreferredHours(start, end))),
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of),
                optedOutAt.flatMap(
                        at -> optedOutBy.map(by -> new OptOut(at.toInstant(), new Actor(by)))));
    }

    private static ResidentId id(ResultSet row) throws SQLException {
        return new ResidentId(row.getObject("id", UUID.class));
    }

    private byte[] seal(ResidentId id, String column, String clear) {
        return cipher.seal(new Field("resident", column, id.value()), clear);
    }

    private String open(ResultSet row, ResidentId id, String column) throws SQLException {
        return cipher.open(new Field("resident", column, id.value()), row.getBytes(column));
    }
}
