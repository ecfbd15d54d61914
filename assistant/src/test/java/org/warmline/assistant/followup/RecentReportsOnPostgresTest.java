package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class RecentReportsOnPostgresTest extends RecentReportsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
