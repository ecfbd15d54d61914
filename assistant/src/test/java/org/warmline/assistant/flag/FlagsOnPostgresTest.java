package org.warmline.assistant.flag;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class FlagsOnPostgresTest extends FlagsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
