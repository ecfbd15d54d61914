package org.warmline.assistant.privacy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class AuditEntriesStayOnPostgresTest extends AuditEntriesStayContract {

    @Override
    protected DataSource database() {
        return TestDatabase.withGuards(TestDatabase.postgres(), "postgresql");
    }
}
