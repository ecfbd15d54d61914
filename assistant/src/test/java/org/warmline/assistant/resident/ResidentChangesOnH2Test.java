package org.warmline.assistant.resident;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ResidentChangesOnH2Test extends ResidentChangesContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
