package org.warmline.assistant.account;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class AccountsOnH2Test extends AccountsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
