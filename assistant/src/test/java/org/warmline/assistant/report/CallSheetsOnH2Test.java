package org.warmline.assistant.report;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class CallSheetsOnH2Test extends CallSheetsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
