package org.warmline.assistant.resident;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.retention.Perishable;

/**
 * Who was long ago in quarantine is nobody any more: name, number and address go, the id and the
 * grid stay, so that every count remains what it was.
 */
final class OldResidents implements Perishable {

    /** A country that does not exist: nobody is ever called there. */
    private static final Telephone NOWHERE = new Telephone("+9990000000");

    private static final String PAST =
            """
            select r.id from resident r
            where coalesce(r.ended_on, r.quarantine_to) < :day
                and r.forgotten_at is null
                and not exists (select 1 from flag f
                    where f.resident = r.id and f.state <> 'RESOLVED')
            """;

    private final ResidentStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OldResidents(
            ResidentStore store, JdbcClient jdbc, PlatformTransactionManager manager, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.TRANSCRIPTS;
    }

    @Override
    public String name() {
        return "resident";
    }

    @Override
    public int forget(Instant before) {
        var day = LocalDate.ofInstant(before, clock.getZone());
        return (int) past(day).stream().filter(id -> forget(id, day)).count();
    }

    List<ResidentId> past(LocalDate day) {
        return jdbc.sql(PAST)
                .param("day", day)
                .query((row, _) -> new ResidentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Unless they were enrolled anew, or anything came up, since somebody looked. */
    boolean forget(ResidentId id, LocalDate day) {
        var isForgotten =
                transaction.execute(_ -> {
                    store.lock(id);
                    boolean isPast = isPast(id, day);
                    if (isPast) {
                        erase(id);
                    }
                    return isPast;
                });
        return Boolean.TRUE.equals(isForgotten);
    }

    private boolean isPast(ResidentId id, LocalDate day) {
        return jdbc.sql(PAST + " and r.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    private void erase(ResidentId id) {
        var resident = store.find(id).orElseThrow();
        store.update(resident, nobody(resident));
        for (var statement :
                List.of(
                        "delete from resident_search where resident = :id",
                        "delete from resident_before where id = :id")) {
            jdbc.sql(statement).param("id", id.value()).update();
        }
        jdbc.sql("update resident set forgotten_at = :now where id = :id")
                .param("now", clock.instant().atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    private static Resident nobody(Resident resident) {
        var wishes = resident.wishes();
        return new Resident(
                resident.id(),
                new Contact("", new Salutation("", ""), NOWHERE),
                new Person(Optional.empty(), ""),
                new Home(resident.home().grid(), Optional.empty(), resident.home().livesAlone()),
                resident.quarantine(),
                new CallWishes(
                        wishes.language(), Optional.empty(), Optional.empty(), wishes.optedOut()));
    }
}
