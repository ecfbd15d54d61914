package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class RetentionOnPostgresTest extends RetentionContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
