package org.warmline.assistant.chat;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DayQuestionsOnPostgresTest extends DayQuestionsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
