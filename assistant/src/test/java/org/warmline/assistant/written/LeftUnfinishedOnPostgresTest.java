package org.warmline.assistant.written;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class LeftUnfinishedOnPostgresTest extends LeftUnfinishedContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
