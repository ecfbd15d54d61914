package org.warmline.assistant.written;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class LeftUnfinishedOnH2Test extends LeftUnfinishedContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
