package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class AttemptsOnH2Test extends AttemptsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
