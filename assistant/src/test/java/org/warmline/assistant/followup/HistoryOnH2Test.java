package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class HistoryOnH2Test extends HistoryContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
