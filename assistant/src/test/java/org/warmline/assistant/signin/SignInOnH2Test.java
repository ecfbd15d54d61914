package org.warmline.assistant.signin;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class SignInOnH2Test extends SignInContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
