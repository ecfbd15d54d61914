package org.warmline.assistant.question;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class QuestionsOnH2Test extends QuestionsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
