package org.warmline.assistant.followup;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.retention.Perishable;

/**
 * Recordings past their time. First the database forgets that there is one, then the file goes:
 * what an interruption leaves behind is a file that belongs to nothing, and {@link StrayRecordings}
 * finds it.
 */
final class OldRecordings implements Perishable {

    private final JdbcClient jdbc;
    private final AttemptStore attempts;
    private final SealedFiles files;

    OldRecordings(JdbcClient jdbc, AttemptStore attempts, SealedFiles files) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.files = files;
    }

    @Override
    public Kind kind() {
        return Kind.RECORDINGS;
    }

    @Override
    public String name() {
        return "recording";
    }

    @Override
    public int forget(Instant before) {
        var old = past(before);
        for (var id : old) {
            attempts.recorded(id, false);
            files.delete(Recordings.name(id));
        }
        return old.size();
    }

    private List<Attempt.Id> past(Instant before) {
        return jdbc.sql(
                        """
                        select a.id from attempt a
                        where a.recorded and a.begun_at < :before
                            and not exists (select 1 from flag f
                                where f.follow_up = a.follow_up and f.state <> 'RESOLVED')
                        order by a.begun_at
                        """)
                .param("before", before.atOffset(UTC))
                .query((row, _) -> new Attempt.Id(row.getObject("id", UUID.class)))
                .list();
    }
}
