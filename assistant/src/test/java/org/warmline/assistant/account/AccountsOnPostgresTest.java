package org.warmline.assistant.account;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class AccountsOnPostgresTest extends AccountsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
