package org.warmline.assistant.privacy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class AuditTrailOnH2Test extends AuditTrailContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
