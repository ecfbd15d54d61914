package org.warmline.assistant.question;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class AnsweringOnPostgresTest extends AnsweringContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
