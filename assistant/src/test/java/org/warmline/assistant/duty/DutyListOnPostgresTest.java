package org.warmline.assistant.duty;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DutyListOnPostgresTest extends DutyListContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
