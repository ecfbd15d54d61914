package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class OneDayOnPostgresTest extends OneDayContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
