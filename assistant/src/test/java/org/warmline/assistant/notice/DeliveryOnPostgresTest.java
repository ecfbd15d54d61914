package org.warmline.assistant.notice;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DeliveryOnPostgresTest extends DeliveryContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
