package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class WrittenRoundsOnPostgresTest extends WrittenRoundsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
