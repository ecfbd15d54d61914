package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class WrittenRoundsOnH2Test extends WrittenRoundsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
