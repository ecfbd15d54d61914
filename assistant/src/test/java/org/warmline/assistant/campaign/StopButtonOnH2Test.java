package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class StopButtonOnH2Test extends StopButtonContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
