package org.warmline.assistant.resident;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ResidentsOnH2Test extends ResidentsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
