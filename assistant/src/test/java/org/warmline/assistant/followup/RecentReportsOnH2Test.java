package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class RecentReportsOnH2Test extends RecentReportsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
