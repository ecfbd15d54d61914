package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class RetentionOnH2Test extends RetentionContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
