package org.warmline.assistant.chat;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.retention.Perishable;

/** Conversations past their time, with what opened them. What a flag rests on waits for it. */
final class OldChats implements Perishable {

    private static final String NOT_HELD =
            """
             and not exists (select 1 from flag f
                where f.resident = x.resident and f.state <> 'RESOLVED')
            """;

    private static final List<String> LEFT_OVER =
            List.of(
                    "delete from chat_report x where x.changed_at < :before" + NOT_HELD,
                    "delete from chat_visit where seen_at < :before and not exists"
                            + " (select 1 from chat_message m where m.visit = chat_visit.id)",
                    "delete from chat_link where expires_at < :before and not exists"
                            + " (select 1 from chat_visit v where v.link = chat_link.id)",
                    "delete from chat_pace where since < :before");

    private final JdbcClient jdbc;

    OldChats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.TRANSCRIPTS;
    }

    @Override
    public String name() {
        return "chat";
    }

    /** Each statement stands for itself: interrupted, the next run goes on. */
    @Override
    public int forget(Instant before) {
        int messages =
                delete(
                        "delete from chat_message x where x.written_at < :before" + NOT_HELD,
                        before);
        LEFT_OVER.forEach(statement -> delete(statement, before));
        return messages;
    }

    private int delete(String statement, Instant before) {
        return jdbc.sql(statement).param("before", before.atOffset(UTC)).update();
    }
}
