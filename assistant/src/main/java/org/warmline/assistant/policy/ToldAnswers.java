package org.warmline.assistant.policy;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps every answer that was given with the edition it came from, so that years later it can be
 * said what people were told on a day. Holds nothing of who asked.
 */
public final class ToldAnswers {

    private final JdbcClient jdbc;

    ToldAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was told on that day.
     *
     * @param zone whose day it is
     */
    List<ToldAnswer> on(LocalDate day, ZoneId zone) {
        return jdbc.sql(
                        """
                        select said, document, edition, count(*) as times,
                            min(told_at) as first_at, max(told_at) as last_at
                        from policy_answer where told_at >= :from and told_at < :to
                        group by said, document, edition
                        order by times desc, first_at, document, said
                        """)
                .param("from", day.atStartOfDay(zone).toOffsetDateTime())
                .param("to", day.plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .query((row, _) ->
                        new ToldAnswer(
                                row.getString("said"),
                                row.getString("document"),
                                row.getInt("edition"),
                                new ToldAnswer.Extent(
                                        row.getLong("times"),
                                        row.getObject("first_at", OffsetDateTime.class).toInstant(),
                                        row.getObject("last_at", OffsetDateTime.class)
                                                .toInstant())))
                .list();
    }

    /** Kept by the one who tells it, when it is told; not by the one who looks it up. */
    public void keep(GivenAnswer given) {
        jdbc.sql(
                        """
                        insert into policy_answer (id, told_at, document, edition, language, said)
                        values (:id, :at, :document, :edition, :language, :said)
                        on conflict do nothing
                        """)
                .param("id", given.name())
                .param("at", given.at().atOffset(UTC))
                .param("document", given.document())
                .param("edition", given.edition())
                .param("language", given.language().tag())
                .param("said", given.said())
                .update();
    }
}
