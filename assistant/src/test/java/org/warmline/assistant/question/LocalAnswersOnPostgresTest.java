package org.warmline.assistant.question;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class LocalAnswersOnPostgresTest extends LocalAnswersContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
