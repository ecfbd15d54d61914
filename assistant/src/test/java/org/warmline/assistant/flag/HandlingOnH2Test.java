package org.warmline.assistant.flag;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class HandlingOnH2Test extends HandlingContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
