package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class CutCallsOnH2Test extends CutCallsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
