package org.warmline.assistant.policy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class RegionsOnPostgresTest extends RegionsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
