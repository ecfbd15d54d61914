package org.warmline.assistant.campaign;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;
import tools.jackson.databind.json.JsonMapper;

/** The rules in the database, as JSON; nothing personal is in them. */
record RulesStore(JdbcClient jdbc) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    void insert(Rules.Saved saved, Instant now) {
        jdbc.sql(
                        """
                        insert into campaign_rules (number, saved_at, saved_by, in_force_from,
                            rules)
                        values ((select coalesce(max(number), 0) + 1 from campaign_rules), :now,
                            :by, :from, :rules)
                        """)
                .param("now", now.atOffset(UTC))
                .param("by", saved.by().name())
                .param("from", saved.inForceFrom().atOffset(UTC))
                .param("rules", JSON.writeValueAsString(saved.settings()))
                .update();
    }

    Optional<Rules.Saved> latest() {
        return jdbc.sql("select * from campaign_rules order by number desc limit 1")
                .query(RulesStore::saved)
                .optional();
    }

    Optional<Rules.Saved> inForce(Instant now) {
        return jdbc.sql(
                        "select * from campaign_rules where in_force_from <= :now"
                                + " order by number desc limit 1")
                .param("now", now.atOffset(UTC))
                .query(RulesStore::saved)
                .optional();
    }

    private static Rules.Saved saved(ResultSet row, int number) throws SQLException {
        return new Rules.Saved(
                JSON.readValue(row.getString("rules"), Rules.Settings.class),
                row.getObject("in_force_from", OffsetDateTime.class).toInstant(),
                new Actor(row.getString("saved_by")));
    }
}
