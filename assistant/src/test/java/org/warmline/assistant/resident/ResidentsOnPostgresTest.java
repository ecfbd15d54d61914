package org.warmline.assistant.resident;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ResidentsOnPostgresTest extends ResidentsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgresForInnerTransactions();
    }
}
