package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class StopButtonOnPostgresTest extends StopButtonContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
