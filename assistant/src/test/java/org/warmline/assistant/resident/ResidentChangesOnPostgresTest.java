package org.warmline.assistant.resident;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ResidentChangesOnPostgresTest extends ResidentChangesContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
