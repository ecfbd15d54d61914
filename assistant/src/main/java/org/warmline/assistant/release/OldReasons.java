package org.warmline.assistant.release;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.retention.Perishable;

/** Why lists left the house, as somebody wrote it. Who asked and who approved stays for ever. */
record OldReasons(JdbcClient jdbc, FieldCipher cipher, Clock clock) implements Perishable {

    @Override
    public Kind kind() {
        return Kind.REASONS;
    }

    @Override
    public String name() {
        return "release-reason";
    }

    @Override
    public int forget(Instant before) {
        var old =
                jdbc.sql(
                                "select id from bulk_release where asked_at < :before"
                                        + " and forgotten_at is null")
                        .param("before", before.atOffset(UTC))
                        .query((row, _) -> new ReleaseId(row.getObject("id", UUID.class)))
                        .list();
        old.forEach(this::erase);
        return old.size();
    }

    private void erase(ReleaseId id) {
        jdbc.sql("update bulk_release set reason = :nothing, forgotten_at = :now where id = :id")
                .param("nothing", cipher.seal(ReleaseStore.reason(id), ""))
                .param("now", clock.instant().atOffset(UTC))
                .param("id", id.value())
                .update();
    }
}
