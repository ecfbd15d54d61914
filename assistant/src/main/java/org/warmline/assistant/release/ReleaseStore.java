package org.warmline.assistant.release;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;

/** Releases in the database, their reasons sealed. No statement here removes one. */
final class ReleaseStore {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    ReleaseStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void insert(Release release) {
        jdbc.sql(
                        """
                        insert into bulk_release (id, kind, grid, reason, asked_by, asked_at, state)
                        values (:id, :kind, :grid, :reason, :by, :at, 'PENDING')
                        """)
                .param("id", release.id().value())
                .param("kind", release.kind().name())
                .param("grid", release.grid())
                .param("reason", cipher.seal(reason(release.id()), release.reason()))
                .param("by", release.asked().by().name())
                .param("at", release.asked().at().atOffset(UTC))
                .update();
    }

    Optional<Release> find(ReleaseId id) {
        return jdbc.sql("select * from bulk_release where id = :id")
                .param("id", id.value())
                .query(this::release)
                .optional();
    }

    List<Release> pendingSince(Instant earliest) {
        return jdbc.sql(
                        "select * from bulk_release where state = 'PENDING' and asked_at >= :earliest"
                                + " order by asked_at, id")
                .param("earliest", earliest.atOffset(UTC))
                .query(this::release)
                .list();
    }

    List<Release> askedBy(Actor actor, Instant earliest) {
        return jdbc.sql(
                        "select * from bulk_release where asked_by = :by and asked_at >= :earliest"
                                + " order by asked_at desc, id")
                .param("by", actor.name())
                .param("earliest", earliest.atOffset(UTC))
                .query(this::release)
                .list();
    }

    List<Release> takenSince(Instant earliest) {
        return jdbc.sql(
                        "select * from bulk_release where state = 'TAKEN' and taken_at >= :earliest"
                                + " order by taken_at desc, id")
                .param("earliest", earliest.atOffset(UTC))
                .query(this::release)
                .list();
    }

    /** True for the one who decides first. */
    boolean decide(ReleaseId id, Release.State state, Actor by, Instant now, Instant earliest) {
        return jdbc.sql(
                                """
                                update bulk_release
                                set state = :state, decided_by = :by, decided_at = :now
                                where id = :id and state = 'PENDING' and asked_at >= :earliest
                                    and asked_by <> :by
                                """)
                        .param("id", id.value())
                        .param("state", state.name())
                        .param("by", by.name())
                        .param("now", now.atOffset(UTC))
                        .param("earliest", earliest.atOffset(UTC))
                        .update()
                == 1;
    }

    /** True once. */
    boolean take(ReleaseId id, Actor by, Instant now, Instant earliest) {
        return jdbc.sql(
                                """
                                update bulk_release set state = 'TAKEN', taken_at = :now
                                where id = :id and state = 'APPROVED' and asked_by = :by
                                    and decided_at >= :earliest
                                """)
                        .param("id", id.value())
                        .param("by", by.name())
                        .param("now", now.atOffset(UTC))
                        .param("earliest", earliest.atOffset(UTC))
                        .update()
                == 1;
    }

    private Release release(ResultSet row, int number) throws SQLException {
        var id = new ReleaseId(row.getObject("id", UUID.class));
        var decidedBy = Optional.ofNullable(row.getString("decided_by"));
        var decidedAt = Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class));
        return new Release(
                id,
                Release.Kind.valueOf(row.getString("kind")),
                row.getString("grid"),
                cipher.open(reason(id), row.getBytes("reason")),
                new Release.Asked(
                        new Actor(row.getString("asked_by")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()),
                Release.State.valueOf(row.getString("state")),
                decidedBy.flatMap(by ->
                        decidedAt.map(at -> new Release.Decision(new Actor(by), at.toInstant()))));
    }

    static Field reason(ReleaseId id) {
        return new Field("bulk_release", "reason", id.value());
    }
}
