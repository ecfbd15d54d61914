package org.warmline.assistant.policy;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
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
