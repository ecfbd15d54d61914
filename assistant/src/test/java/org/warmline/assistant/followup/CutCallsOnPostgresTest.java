package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class CutCallsOnPostgresTest extends CutCallsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
