package org.warmline.assistant.report;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class CallSheetsOnPostgresTest extends CallSheetsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
