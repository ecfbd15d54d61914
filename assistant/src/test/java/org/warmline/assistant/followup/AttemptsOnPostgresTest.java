package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class AttemptsOnPostgresTest extends AttemptsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
