package org.warmline.assistant.enrolment;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class SamePersonOnPostgresTest extends SamePersonContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
