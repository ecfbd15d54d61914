package org.warmline.assistant.enrolment;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class EnrolmentsOnPostgresTest extends EnrolmentsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
