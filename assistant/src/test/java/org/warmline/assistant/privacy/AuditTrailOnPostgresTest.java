package org.warmline.assistant.privacy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class AuditTrailOnPostgresTest extends AuditTrailContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
