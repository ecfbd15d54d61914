package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class HistoryOnPostgresTest extends HistoryContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
