package org.warmline.assistant.resident;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ResidentDirectoryOnH2Test extends ResidentDirectoryContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
