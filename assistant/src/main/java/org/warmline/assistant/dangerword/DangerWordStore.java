package org.warmline.assistant.dangerword;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.dangerword.DangerWord.Act;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.understanding.OfficePhrase;

/** An office's words for danger in the database. No statement here removes one. */
final class DangerWordStore {

    private static final Logger LOG = LoggerFactory.getLogger(DangerWordStore.class);

    private final JdbcClient jdbc;
    private final Set<UUID> reported = ConcurrentHashMap.newKeySet();

    DangerWordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DangerWord word) {
        jdbc.sql(
                        """
                        insert into danger_word (id, language, code, words, valid_from, source,
                            proposed_by, proposed_at)
                        values (:id, :language, :code, :words, :from, :source, :by, :at)
                        """)
                .param("id", word.id().value())
                .param("language", word.phrase().language().tag())
                .param("code", word.phrase().code())
                .param("words", word.phrase().words())
                .param("from", word.from())
                .param("source", word.source())
                .param("by", word.proposed().by().name())
                .param("at", word.proposed().at().atOffset(UTC))
                .update();
    }

    /**
     * The newest first. A row that cannot be read is told of in the log and takes no other along.
     */
    List<DangerWord> all() {
        return jdbc
                .sql("select * from danger_word order by proposed_at desc, id")
                .query((row, _) -> readable(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** True for a second person who is the first to decide. */
    boolean sign(DangerWordId id, Act act) {
        return set(
                id,
                act,
                "signed_by = :by, signed_at = :at",
                "signed_at is null and denied_at is null and proposed_by <> :by");
    }

    /** Also by the one who proposed it. */
    boolean deny(DangerWordId id, Act act) {
        return set(
                id,
                act,
                "denied_by = :by, denied_at = :at",
                "signed_at is null and denied_at is null");
    }

    boolean askRemoval(DangerWordId id, Act act) {
        return set(
                id,
                act,
                "removal_by = :by, removal_at = :at",
                "signed_at is not null and removal_at is null and removed_at is null");
    }

    /** True for a second person. */
    boolean remove(DangerWordId id, Act act) {
        return set(
                id,
                act,
                "removed_by = :by, removed_at = :at",
                "removal_at is not null and removed_at is null and removal_by <> :by");
    }

    /** It stays in force after all. */
    boolean keep(DangerWordId id) {
        return jdbc.sql(
                                """
                                update danger_word set removal_by = null, removal_at = null
                                where id = :id and removal_at is not null and removed_at is null
                                """)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private boolean set(DangerWordId id, Act act, String change, String condition) {
        return jdbc.sql("update danger_word set " + change + " where id = :id and " + condition)
                        .param("id", id.value())
                        .param("by", act.by().name())
                        .param("at", act.at().atOffset(UTC))
                        .update()
                == 1;
    }

    private Optional<DangerWord> readable(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        try {
            var word = word(row, id);
            reported.remove(id);
            return Optional.of(word);
        } catch (IllegalArgumentException _) { // its message may hold the words
            if (reported.add(id)) {
                LOG.error("danger word {} cannot be read: it is not in force", id);
            }
            return Optional.empty();
        }
    }

    private static DangerWord word(ResultSet row, UUID id) throws SQLException {
        return new DangerWord(
                new DangerWordId(id),
                new OfficePhrase(
                        Language.ofTag(row.getString("language")),
                        row.getString("code"),
                        row.getString("words")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                act(row, "proposed").orElseThrow(),
                new DangerWord.Life(
                        act(row, "signed"),
                        act(row, "denied"),
                        act(row, "removal"),
                        act(row, "removed")));
    }

    private static Optional<Act> act(ResultSet row, String name) throws SQLException {
        var by = Optional.ofNullable(row.getString(name + "_by"));
        var at = Optional.ofNullable(row.getObject(name + "_at", OffsetDateTime.class));
        return by.flatMap(who -> at.map(when -> new Act(new Actor(who), when.toInstant())));
    }
}
