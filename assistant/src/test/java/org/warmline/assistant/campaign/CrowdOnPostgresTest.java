package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class CrowdOnPostgresTest extends CrowdContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
