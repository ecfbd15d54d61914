package org.warmline.assistant.chat;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class LeftUnansweredOnPostgresTest extends LeftUnansweredContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
