package org.warmline.assistant.script;

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

/** Imported scripts in the database. No statement here removes one or changes its words. */
final class ScriptStore {

    private static final String WITHOUT_SOURCE =
            "select id, name, title, imported_by, imported_at, signed_by, signed_at,"
                    + " effective_from, withdrawn_by, withdrawn_at from follow_up_script";

    private final JdbcClient jdbc;

    ScriptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ScriptVersion version, String source) {
        jdbc.sql(
                        """
                        insert into follow_up_script (id, name, title, source, imported_by,
                            imported_at)
                        values (:id, :name, :title, :source, :by, :at)
                        """)
                .param("id", version.id().value())
                .param("name", version.name())
                .param("title", version.title())
                .param("source", source)
                .param("by", version.imported().by().name())
                .param("at", version.imported().at().atOffset(UTC))
                .update();
    }

    /** The newest first. */
    List<ScriptVersion> all() {
        return jdbc.sql(WITHOUT_SOURCE + " order by imported_at desc, name")
                .query(ScriptStore::version)
                .list();
    }

    Optional<ScriptVersion> find(ScriptId id) {
        return jdbc.sql(WITHOUT_SOURCE + " where id = :id")
                .param("id", id.value())
                .query(ScriptStore::version)
                .optional();
    }

    Optional<String> source(String name) {
        return jdbc.sql("select source from follow_up_script where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /** Those that may be in effect then, the one that counts first. */
    List<ScriptVersion> inEffect(Instant at) {
        return jdbc.sql(
                        WITHOUT_SOURCE
                                + " where effective_from <= :at and withdrawn_at is null"
                                + " order by effective_from desc, signed_at desc, name")
                .param("at", at.atOffset(UTC))
                .query(ScriptStore::version)
                .list();
    }

    /** True for the first who signs, unless it is the one who imported it. */
    boolean sign(ScriptId id, Actor by, Instant at, Instant from) {
        return jdbc.sql(
                                """
                                update follow_up_script
                                set signed_by = :by, signed_at = :at, effective_from = :from
                                where id = :id and signed_by is null and withdrawn_at is null
                                    and imported_by <> :by
                                """)
                        .param("id", id.value())
                        .param("by", by.name())
                        .param("at", at.atOffset(UTC))
                        .param("from", from.atOffset(UTC))
                        .update()
                == 1;
    }

    boolean withdraw(ScriptId id, Actor by, Instant at) {
        return jdbc.sql(
                                """
                                update follow_up_script set withdrawn_by = :by, withdrawn_at = :at
                                where id = :id and withdrawn_at is null
                                """)
                        .param("id", id.value())
                        .param("by", by.name())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    private static ScriptVersion version(ResultSet row, int number) throws SQLException {
        return new ScriptVersion(
                new ScriptId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("title"),
                new ScriptVersion.Step(
                        new Actor(row.getString("imported_by")), instant(row, "imported_at")),
                row.getString("signed_by") == null
                        ? Optional.empty()
                        : Optional.of(
                                new ScriptVersion.Signature(
                                        new Actor(row.getString("signed_by")),
                                        instant(row, "signed_at"),
                                        instant(row, "effective_from"))),
                row.getString("withdrawn_by") == null
                        ? Optional.empty()
                        : Optional.of(
                                new ScriptVersion.Step(
                                        new Actor(row.getString("withdrawn_by")),
                                        instant(row, "withdrawn_at"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
