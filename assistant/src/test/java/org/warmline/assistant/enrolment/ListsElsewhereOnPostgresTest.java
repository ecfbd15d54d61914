package org.warmline.assistant.enrolment;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ListsElsewhereOnPostgresTest extends ListsElsewhereContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
