package org.warmline.assistant.chat;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ChatOnPostgresTest extends ChatContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
