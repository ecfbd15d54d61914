package org.warmline.assistant.enrolment;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ListsElsewhereOnH2Test extends ListsElsewhereContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
