package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class PlainTextOnPostgresTest extends PlainTextContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
