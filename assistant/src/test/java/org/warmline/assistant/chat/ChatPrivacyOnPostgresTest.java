package org.warmline.assistant.chat;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ChatPrivacyOnPostgresTest extends ChatPrivacyContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
