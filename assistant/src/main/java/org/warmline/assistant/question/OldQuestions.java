package org.warmline.assistant.question;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.retention.Perishable;

/**
 * The words of questions past their time that nobody waits for any more: whoever asked was told or
 * is forgotten or was never known, or a worker has taken it. That something was asked stays.
 */
final class OldQuestions implements Perishable {

    private final JdbcClient jdbc;

    OldQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.TRANSCRIPTS;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public int forget(Instant before) {
        return jdbc.sql(
                        """
                        update question set words = null
                        where words is not null and asked_at < :before
                          and (told_at is not null or handed_at is not null
                            or resident is null or exists
                            (select 1 from resident r where r.id = question.resident
                                and r.forgotten_at is not null))
                        """)
                .param("before", before.atOffset(UTC))
                .update();
    }
}
