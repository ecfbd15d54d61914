package org.warmline.assistant.signin;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class SignInOnPostgresTest extends SignInContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
