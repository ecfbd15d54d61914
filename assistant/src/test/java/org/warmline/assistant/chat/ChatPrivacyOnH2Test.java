package org.warmline.assistant.chat;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ChatPrivacyOnH2Test extends ChatPrivacyContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
