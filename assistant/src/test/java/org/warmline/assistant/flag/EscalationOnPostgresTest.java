package org.warmline.assistant.flag;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class EscalationOnPostgresTest extends EscalationContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
