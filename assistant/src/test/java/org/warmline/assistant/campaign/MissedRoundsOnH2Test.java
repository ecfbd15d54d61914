package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class MissedRoundsOnH2Test extends MissedRoundsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
