package org.warmline.assistant.question;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class AnsweringOnH2Test extends AnsweringContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
