package org.warmline.assistant.policy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DocumentRowsOnPostgresTest extends DocumentRowsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
