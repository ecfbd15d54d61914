package org.warmline.assistant.chat;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class LeftUnansweredOnH2Test extends LeftUnansweredContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
