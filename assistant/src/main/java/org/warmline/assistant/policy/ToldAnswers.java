package org.warmline.assistant.policy;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.knowledge.document.Edition;

/**
 * Keeps every answer that was given with the edition it came from, so that years later it can be
 * said what people were told on a day. Holds nothing of who asked.
 */
final class ToldAnswers implements PolicyQuestions.Told {

    private final JdbcClient jdbc;
    private final Clock clock;

    ToldAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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

    @Override
    public void keep(Edition edition, String language, String said) {
        jdbc.sql(
                        """
                        insert into policy_answer (id, told_at, document, edition, language, said)
                        values (:id, :at, :document, :edition, :language, :said)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", clock.instant().atOffset(UTC))
                .param("document", edition.document().value())
                .param("edition", edition.number())
                .param("language", language)
                .param("said", said)
                .update();
    }
}
