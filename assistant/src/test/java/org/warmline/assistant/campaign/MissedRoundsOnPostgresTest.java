package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class MissedRoundsOnPostgresTest extends MissedRoundsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
