package org.warmline.assistant.question;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class LocalAnswersOnH2Test extends LocalAnswersContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
