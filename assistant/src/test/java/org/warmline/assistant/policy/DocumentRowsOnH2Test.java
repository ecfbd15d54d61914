package org.warmline.assistant.policy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DocumentRowsOnH2Test extends DocumentRowsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
