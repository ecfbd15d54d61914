package org.warmline.assistant.enrolment;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class EnrolmentsOnH2Test extends EnrolmentsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
