package org.warmline.assistant.chat;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.SealedJson;
import org.warmline.assistant.resident.ResidentId;
import tools.jackson.core.type.TypeReference;

/** What residents told in the chat, one report a day, sealed. */
final class ReportStore {

    private static final TypeReference<HealthReport> REPORT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final SealedJson json;

    ReportStore(JdbcClient jdbc, SealedJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The day's, which may be empty yet; held until the transaction ends. */
    ChatReport ofDay(ResidentId resident, LocalDate day, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into chat_report (id, resident, report_day, report, changed_at)
                        values (:id, :resident, :day, :report, :now)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("resident", resident.value())
                .param("day", day)
                .param("report", json.seal(field(id), HealthReport.EMPTY))
                .param("now", now.atOffset(UTC))
                .update();
        return jdbc.sql(
                        "select * from chat_report where resident = :resident"
                                + " and report_day = :day for update")
                .param("resident", resident.value())
                .param("day", day)
                .query(this::report)
                .single();
    }

    void put(UUID id, HealthReport report, Instant now) {
        jdbc.sql("update chat_report set report = :report, changed_at = :now where id = :id")
                .param("id", id)
                .param("report", json.seal(field(id), report))
                .param("now", now.atOffset(UTC))
                .update();
    }

    boolean isThere(UUID id) {
        return jdbc.sql("select count(*) from chat_report where id = :id")
                        .param("id", id)
                        .query((row, _) -> row.getInt(1))
                        .single()
                > 0;
    }

    /** The newest day first. */
    List<ChatReport> ofResident(ResidentId resident) {
        return jdbc.sql(
                        "select * from chat_report where resident = :resident"
                                + " order by report_day desc")
                .param("resident", resident.value())
                .query(this::report)
                .list();
    }

    private ChatReport report(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ChatReport(
                id,
                row.getObject("report_day", LocalDate.class),
                json.open(field(id), row.getBytes("report"), REPORT));
    }

    private static Field field(UUID id) {
        return new Field("chat_report", "report", id);
    }
}
