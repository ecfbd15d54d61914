package org.warmline.assistant.flag;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class HandlingOnPostgresTest extends HandlingContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
