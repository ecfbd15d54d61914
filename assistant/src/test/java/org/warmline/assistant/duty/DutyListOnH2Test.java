package org.warmline.assistant.duty;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DutyListOnH2Test extends DutyListContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
