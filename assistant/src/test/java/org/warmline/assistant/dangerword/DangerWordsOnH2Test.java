package org.warmline.assistant.dangerword;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DangerWordsOnH2Test extends DangerWordsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
