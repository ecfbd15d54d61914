package org.warmline.assistant.enrolment;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class SamePersonOnH2Test extends SamePersonContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
