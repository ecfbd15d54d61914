package org.warmline.assistant.flag;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.triage.Severity;

/** What was raised, for reports. */
public final class FlagLog {

    private final JdbcClient jdbc;

    FlagLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were raised. */
    public List<RaisedFlag> raised(Instant from, Instant before) {
        return jdbc.sql(
                        """
                        select f.id, r.grid, f.severity, f.reason, f.state, f.resolution,
                            f.raised_at, f.due_at, f.taken_at
                        from flag f join resident r on r.id = f.resident
                        where f.raised_at >= :from and f.raised_at < :before
                        order by f.raised_at, f.id
                        """)
                .param("from", from.atOffset(UTC))
                .param("before", before.atOffset(UTC))
                .query(FlagLog::flag)
                .list();
    }

    private static RaisedFlag flag(ResultSet row, int number) throws SQLException {
        return new RaisedFlag(
                new FlagId(row.getObject("id", UUID.class)),
                row.getString("grid"),
                Severity.valueOf(row.getString("severity")),
                row.getString("reason"),
                new RaisedFlag.Progress(
                        FlagState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("resolution")).map(Resolution::valueOf),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("taken_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)));
    }
}
