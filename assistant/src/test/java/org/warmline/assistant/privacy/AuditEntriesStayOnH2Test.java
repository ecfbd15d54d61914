package org.warmline.assistant.privacy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class AuditEntriesStayOnH2Test extends AuditEntriesStayContract {

    @Override
    protected DataSource database() {
        return TestDatabase.withGuards(TestDatabase.h2(), "h2");
    }
}
