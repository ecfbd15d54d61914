package org.warmline.assistant.flag;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class HandOverOnPostgresTest extends HandOverContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgresForInnerTransactions();
    }
}
