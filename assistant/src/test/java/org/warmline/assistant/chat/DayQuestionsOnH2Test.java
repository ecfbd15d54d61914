package org.warmline.assistant.chat;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DayQuestionsOnH2Test extends DayQuestionsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
