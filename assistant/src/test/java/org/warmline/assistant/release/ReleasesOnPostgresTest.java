package org.warmline.assistant.release;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ReleasesOnPostgresTest extends ReleasesContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
