package org.warmline.assistant.resident;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.LookupHash;

/** Residents in the database; everything personal is sealed here on its way in. */
final class ResidentStore {

    private static final String PHONE = "resident.phone";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final LookupHash hash;

    ResidentStore(JdbcClient jdbc, FieldCipher cipher, LookupHash hash) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.hash = hash;
    }

    void insert(Resident resident, Instant now) {
        var id = resident.id().value();
        var contact = resident.contact();
        jdbc.sql(
                        """
                        insert into resident (id, name, surname, title, phone, phone_hash,
                            birth_year, address, language, grid, quarantine_from, quarantine_to,
                            added_at)
                        values (:id, :name, :surname, :title, :phone, :hash, :year, :address,
                            :language, :grid, :from, :to, :now)
                        """)
                .param("id", id)
                .param("name", seal(id, "name", contact.name()))
                .param("surname", seal(id, "surname", contact.salutation().surname()))
                .param("title", seal(id, "title", contact.salutation().title()))
                .param("phone", seal(id, "phone", contact.phone().e164()))
                .param("hash", hash.of(PHONE, contact.phone().e164()))
                .param("year", seal(id, "birth_year", resident.person().yearOfBirth().toString()))
                .param("address", seal(id, "address", resident.person().address()))
                .param("language", resident.language().tag())
                .param("grid", resident.grid())
                .param("from", resident.quarantine().from())
                .param("to", resident.quarantine().to())
                .param("now", now.atOffset(UTC))
                .update();
    }

    Optional<Resident> find(ResidentId id) {
        return jdbc.sql("select * from resident where id = :id")
                .param("id", id.value())
                .query(this::resident)
                .optional();
    }

    List<Resident> byPhone(Telephone phone) {
        return jdbc.sql("select * from resident where phone_hash = :hash order by added_at, id")
                .param("hash", hash.of(PHONE, phone.e164()))
                .query(this::resident)
                .list();
    }

    List<Resident> all() {
        return jdbc.sql("select * from resident order by grid, added_at, id")
                .query(this::resident)
                .list();
    }

    private Resident resident(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var salutation = new Salutation(open(row, id, "surname"), open(row, id, "title"));
        return new Resident(
                new ResidentId(id),
                new Contact(
                        open(row, id, "name"), salutation, new Telephone(open(row, id, "phone"))),
                new Person(Year.parse(open(row, id, "birth_year")), open(row, id, "address")),
                Language.ofTag(row.getString("language")),
                row.getString("grid"),
                new Quarantine(
                        row.getObject("quarantine_from", LocalDate.class),
                        row.getObject("quarantine_to", LocalDate.class)));
    }

    private byte[] seal(UUID id, String column, String clear) {
        return cipher.seal(new Field("resident", column, id), clear);
    }

    private String open(ResultSet row, UUID id, String column) throws SQLException {
        return cipher.open(new Field("resident", column, id), row.getBytes(column));
    }
}
