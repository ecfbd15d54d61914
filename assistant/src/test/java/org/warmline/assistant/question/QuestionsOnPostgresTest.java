package org.warmline.assistant.question;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class QuestionsOnPostgresTest extends QuestionsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
