package org.warmline.assistant.report;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DayReportsOnPostgresTest extends DayReportsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
