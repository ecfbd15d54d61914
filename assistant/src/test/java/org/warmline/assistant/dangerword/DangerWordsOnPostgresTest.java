package org.warmline.assistant.dangerword;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DangerWordsOnPostgresTest extends DangerWordsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
