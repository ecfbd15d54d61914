package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class SpendCapOnPostgresTest extends SpendCapContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
