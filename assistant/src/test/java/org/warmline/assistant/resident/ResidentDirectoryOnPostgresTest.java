package org.warmline.assistant.resident;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ResidentDirectoryOnPostgresTest extends ResidentDirectoryContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
