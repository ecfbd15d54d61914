package org.warmline.assistant.chat;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ChatOnH2Test extends ChatContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
