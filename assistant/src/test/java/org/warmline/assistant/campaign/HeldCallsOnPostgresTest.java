package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class HeldCallsOnPostgresTest extends HeldCallsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
