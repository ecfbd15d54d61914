package org.warmline.assistant.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * H2's part of what PostgreSQL does with a trigger of its own: no entry of the audit trail is
 * changed or removed by a statement. Named in a migration, so it keeps its name.
 */
public final class AuditEntriesStay implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
            throws SQLException {
        throw new SQLException("an entry of the audit trail is neither changed nor removed");
    }
}
