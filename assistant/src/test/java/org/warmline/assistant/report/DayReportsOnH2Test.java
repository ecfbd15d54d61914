package org.warmline.assistant.report;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DayReportsOnH2Test extends DayReportsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
