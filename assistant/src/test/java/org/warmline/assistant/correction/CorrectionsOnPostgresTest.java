package org.warmline.assistant.correction;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class CorrectionsOnPostgresTest extends CorrectionsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
