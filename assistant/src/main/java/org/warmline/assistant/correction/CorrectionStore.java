package org.warmline.assistant.correction;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.understanding.LabelledCases;

/**
 * Corrections in the database, sealed. An utterance may be corrected again; the last one counts.
 */
final class CorrectionStore {

    private static final String TABLE = "correction";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    CorrectionStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void insert(FollowUpId followUp, Correction correction) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into correction (id, utterance, follow_up, heard, labelled,
                            corrected_by, corrected_at)
                        values (:id, :utterance, :followUp, :heard, :labelled, :by, :at)
                        """)
                .param("id", id)
                .param("utterance", correction.utterance())
                .param("followUp", followUp.value())
                .param("heard", cipher.seal(field(id, "heard"), correction.heard()))
                .param(
                        "labelled",
                        cipher.seal(field(id, "labelled"), LabelledCases.line(correction.right())))
                .param("by", correction.by().name())
                .param("at", correction.at().atOffset(UTC))
                .update();
    }

    /** The oldest first. */
    List<Correction> ofFollowUp(FollowUpId followUp) {
        return jdbc.sql(
                        "select * from correction where follow_up = :followUp"
                                + " order by corrected_at, id")
                .param("followUp", followUp.value())
                .query(this::correction)
                .list();
    }

    /** The oldest first. */
    List<Correction> ofGrid(String grid) {
        return jdbc.sql(
                        """
                        select c.* from correction c
                        join follow_up f on f.id = c.follow_up
                        join resident r on r.id = f.resident
                        where r.grid = :grid order by c.corrected_at, c.id
                        """)
                .param("grid", grid)
                .query(this::correction)
                .list();
    }

    int forget(Instant before) {
        return jdbc.sql("delete from correction where corrected_at < :before")
                .param("before", before.atOffset(UTC))
                .update();
    }

    private Correction correction(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Correction(
                row.getObject("utterance", UUID.class),
                cipher.open(field(id, "heard"), row.getBytes("heard")),
                LabelledCases.ofLine(cipher.open(field(id, "labelled"), row.getBytes("labelled"))),
                new Actor(row.getString("corrected_by")),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant());
    }

    private static Field field(UUID id, String column) {
        return new Field(TABLE, column, id);
    }
}
